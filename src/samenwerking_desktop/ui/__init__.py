"""The screens. Qt only here and in app.py; no rules of their own: they show a Document and pass on what people do."""
