"""An inventory as an Excel workbook that somebody without this program fills in, and the way back."""
