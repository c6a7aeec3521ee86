# Lines said in a terminal, before or instead of a window.

terminal-help =
    Inbetween { $version }: en privat, krypterad anteckningsbok utan uppkoppling.

    inbetween                  öppnar din anteckningsbok
    inbetween --data MAPP      öppnar anteckningsboken i en annan mapp, eller gör en där
    inbetween --version        säger vilken version det här är
terminal-version = Inbetween { $version }
terminal-not-understood = Inbetween förstod inte det. Prova: inbetween --help
terminal-no-display = Inbetween behöver en skärm att öppna sitt fönster på, och hittade ingen. Starta det från ett skrivbord.
terminal-display-over-network = Inbetween öppnas bara på datorns egen skärm. Den här skulle nås över ett nätverk. Sätt dig vid själva datorn och starta det där.
terminal-not-sealed = Inbetween kunde inte stänga av sig från nätverket, så det startade inte. Inget öppnades eller ändrades. Det behöver Linux 3.17 eller nyare med seccomp.
terminal-not-hardened = Inbetween kunde inte skydda sitt minne och sina filer från andra på datorn, så det startade inte. Inget öppnades eller ändrades.
terminal-no-window = Inbetween kunde inte öppna sitt fönster. Inget har ändrats. Kontrollera att det här är en skrivbordssession och att WebKitGTK är installerat.
