# What the shell itself says, in the dialogs that choose a file. Short: buttons and titles of the desktop.

dialog-save-title = Where to save it
dialog-save = Save here
dialog-open-title = Which file to open
dialog-open = Open this file
dialog-close = Close
dialog-page-files = Pages that open in a browser (.html)
dialog-age-files = Locked files (.age)
dialog-sealed-files = Sealed pages (.html, .age)
dialog-all-files = All files
dialog-questionnaire-files = Questionnaire files (.toml)
