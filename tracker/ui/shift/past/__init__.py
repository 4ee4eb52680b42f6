"""What came before: closed shifts and business days, to be printed again."""
