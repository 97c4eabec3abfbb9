"""Paper: what people print and send as PDF. It says what stands on a page; the templates say how it looks."""
