"""What the built program starts with: PyInstaller runs a script, and the package's own `__main__` is none."""

import os

from samenwerking_desktop.__main__ import main

# On Linux what starts the program lets its own libraries be found first. By now they are found; the programs that it
# starts in turn (the browser, what opens a document) must find theirs.
before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if before is not None:
    os.environ["LD_LIBRARY_PATH"] = before
else:
    os.environ.pop("LD_LIBRARY_PATH", None)

main()
