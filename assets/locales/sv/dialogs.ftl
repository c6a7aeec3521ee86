# What the shell itself says, in the dialogs that choose a file. Short: buttons and titles of the desktop.

dialog-save-title = Välj var det ska sparas
dialog-save = Spara här
dialog-open-title = Välj en fil
dialog-open = Öppna den här filen
dialog-folder = Använd den här mappen
dialog-close = Stäng
dialog-page-files = Sidor som öppnas i en webbläsare (.html)
dialog-age-files = Krypterade filer (.age)
dialog-sealed-files = Krypterade filer (.html, .age)
dialog-key-files = Nyckelfiler
dialog-all-files = Alla filer
dialog-questionnaire-files = Formulärfiler (.toml)
dialog-backup-files = Säkerhetskopior i en fil (.tar)
dialog-folder-title = Välj en mapp
dialog-zip-files = Zip-filer
dialog-import-files = Dagböcker, arkiv och text

failure-title = Inbetween
failure-folder =
    Inbetween kan inte öppna sitt fönster: det går inte att skriva i { $folder }, och inte heller i en tillfällig mapp.

    Kontrollera att disken inte är full och att mappen tillhör dig. Om den tillhör administratören, ta bort den: inget av din anteckningsbok finns i den. Starta sedan Inbetween igen. Inget har ändrats.
failure-window =
    Inbetween kunde inte öppna sitt fönster. Inget har ändrats.

    Starta programmet igen. Om det inte hjälper, kontrollera att disken med din hemmapp inte är full. Kontrollera också att WebKitGTK är installerat.
failure-engine =
    Den del av Inbetween som ritar fönstret stannade med en gång. Din anteckningsbok är stängd, och inget har ändrats.

    Starta Inbetween igen. Om det inte hjälper, stäng andra program för att frigöra minne. Kontrollera att disken med din hemmapp inte är full, och att det går att skriva i /dev/shm.
