# What the shell itself says, in the dialogs that choose a file. Short: buttons and titles of the desktop.

dialog-save-title = Where to save it
dialog-save = Save here
dialog-open-title = Which file to open
dialog-open = Open this file
dialog-folder = Use this folder
dialog-close = Close
dialog-page-files = Pages that open in a browser (.html)
dialog-age-files = Locked files (.age)
dialog-sealed-files = Sealed pages (.html, .age)
dialog-all-files = All files
dialog-questionnaire-files = Questionnaire files (.toml)
dialog-backup-files = Backups in one file (.tar)
dialog-folder-title = Which folder
dialog-zip-files = Zip files
dialog-import-files = Journals, archives and text

# Instead of a window. The dialog has one button, which the desktop words.
failure-title = Inbetween
failure-folder =
    Inbetween cannot open its window: it cannot write to { $folder }, nor to a temporary folder.

    Look whether the drive is full, and whether the folder belongs to you. If it was made with sudo, remove that folder: nothing of your notebook is in it. Then start Inbetween again. Nothing was changed.
failure-window =
    Inbetween could not open its window. Nothing was changed.

    Start it again. If that does not help, look whether the drive with your home folder is full, and whether WebKitGTK is installed.
failure-engine =
    The part of Inbetween that draws its pages ended at once. Your notebook is closed, and nothing was changed.

    Start Inbetween again. If that does not help, look whether the computer is short of memory, whether /dev/shm can be written, and whether the drive with your home folder is full.
