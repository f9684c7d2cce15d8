"""Where the frozen program begins."""

import multiprocessing
import sys

if __name__ == "__main__":
    # A library's helper process starts this program again and must end here, before Qt is there.
    multiprocessing.freeze_support()
    from leastwise.__main__ import main

    sys.exit(main())
