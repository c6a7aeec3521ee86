# Gentle texts, when a rule says so.

## Said after keeping, and while writing

gentle-moved = Dina senaste svar om ”{ $scale }” skiljer sig från det som är vanligt för dig. Det kan finnas många skäl, i arbetet och utanför. Vill du sätta upp det på din lista Att ta upp?
gentle-moved-lighter = Dina senaste svar om ”{ $scale }” skiljer sig från det som är vanligt för dig, och är lättare. Finns det något från den här tiden som du vill anteckna?
gentle-moved-higher = Dina senaste svar om ”{ $scale }” skiljer sig från det som är vanligt för dig, och är högre. Finns det något från den här tiden som du vill anteckna?
gentle-note-it = Anteckna det
gentle-lot = Det är mycket. Dina ord är sparade, och du kan sluta här. Ingen ska behöva bära det här ensam. Skulle det hjälpa att prata med någon?
my-people = Mina människor
gentle-keep-writing = Fortsätt skriva
gentle-stirs = Ett sådant här arbete kan röra upp egna saker. Om det blir så behöver du inte reda ut det ensam. Att själv behöva stöd gör dig inte till en sämre peer supporter.
gentle-still-close = Flera veckor senare är det fortfarande nära. Så är det för många efter en svår händelse. Om du vill ha sällskap i det, tänk på någon som inte bestämmer över ditt arbete. Det kan vara en läkare, en terapeut, en peerkollega eller någon du litar på. Vill du sätta upp det på din lista Att ta upp?
gentle-long = Det här kan vara ett bra ställe att sluta på. Dina ord är sparade, och nästa fråga väntar.
gentle-one-more = En till
gentle-workplace = Samma sak har stått i vägen för dig tre gånger på tre månader. Vill du ta upp det som en fråga till arbetsplatsen?

gentle-talk-title = Något från { $date }

## In Settings

gentle-title = Varsamma texter
gentle-about = De här texterna kan visas, var och en bara när dess regel säger det. Inget du skriver läses för att avgöra det, och ingen annan får veta något.
gentle-some-scale = Trötthet av arbetet
gentle-when-moved = När mina skattningar har förskjutits
gentle-when-moved-well = När mina skattningar har förskjutits, och åt ett håll som är bra för mig
gentle-when-lot = När jag skattar något till 8 eller mer
gentle-when-stirs = Efter en anteckning om suicidtankar, självskada, ett suicidförsök eller ett dödsfall; högst en gång på 30 dagar
gentle-when-still-close = När det fortfarande är nära flera veckor efter en svår händelse
gentle-when-long = Efter 20 minuter med de djupare frågorna
