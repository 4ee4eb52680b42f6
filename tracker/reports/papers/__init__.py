"""The papers beside the reports, of the same family: handover sheet, letter, voucher, morning line-up, policy card."""
