"""The program's own kinds of files: how each is called, and the number inside by which it is known without a name."""

from __future__ import annotations

INVENTORY_SUFFIX, RETURN_SUFFIX, COLLECTION_SUFFIX = ".inventaris", ".inzending", ".bundel"
OWN_SUFFIXES = (INVENTORY_SUFFIX, RETURN_SUFFIX, COLLECTION_SUFFIX)
# "SWIN", "SWRE" and "SWCO": SQLite's application_id, what `file` and the MIME database see.
INVENTORY_ID, RETURN_ID, COLLECTION_ID = 0x5357494E, 0x53575245, 0x5357434F
OWN_IDS = (INVENTORY_ID, RETURN_ID, COLLECTION_ID)
