"""What stands in quotation marks: its paragraph tagged, and whether anybody said it."""
