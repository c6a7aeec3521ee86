# What the shell itself says, in the dialogs that choose a file. Short: buttons and titles of the desktop.

dialog-save-title = Choose where to save it
dialog-save = Save here
dialog-open-title = Choose a file
dialog-open = Open this file
dialog-folder = Use this folder
dialog-close = Close
dialog-page-files = Pages that open in a browser (.html)
dialog-age-files = Encrypted files (.age)
dialog-sealed-files = Sealed files (.html, .age)
dialog-key-files = Key files
dialog-all-files = All files
dialog-questionnaire-files = Questionnaire files (.toml)
dialog-backup-files = Backups in one file (.tar)
dialog-folder-title = Choose a folder
dialog-zip-files = Zip files
dialog-import-files = Journals, archives and text

# Instead of a window. The dialog has one button, which the desktop words.
failure-title = Inbetween
failure-folder =
    Inbetween cannot open its window: it cannot write to { $folder }, nor to a temporary folder.

    Check that the drive is not full, and that the folder belongs to you. If it belongs to the administrator, remove it: nothing of your notebook is in it. Then start Inbetween again. Nothing was changed.
failure-window =
    Inbetween could not open its window. Nothing was changed.

    Start it again. If that does not help, check that the drive with your home folder is not full. Check also that WebKitGTK is installed.
failure-engine =
    The part of Inbetween that draws its window stopped at once. Your notebook is closed, and nothing was changed.

    Start Inbetween again. If that does not help, close other programs to free memory. Check that the drive with your home folder is not full, and that /dev/shm can be written to.
