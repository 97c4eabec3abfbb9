"""What the built program starts with: PyInstaller runs a script, and the package's own `__main__` is none."""

from samenwerking_desktop.__main__ import main

main()
