"""Every screen and state of the product, brought about one after the other in few windows."""
