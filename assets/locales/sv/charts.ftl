# Words in pictures of what was written, and the sentences and tables beside them. Rust shows them.

## Days along the bottom of a picture, in a few letters

axis-month-name = { $month ->
    [1] jan
    [2] feb
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] aug
    [9] sep
    [10] okt
    [11] nov
   *[12] dec
  }
axis-day = { $day } { axis-month-name }
axis-month = { axis-month-name } { $year }
axis-year = { $year }

## Self-ratings over time

series-name = { $title } (version { $version }, { $language })
work-period-unnamed = En arbetsperiod
ratings-none = Här finns inga skattningar från den här tiden.
ratings-of-workplace = { $name }: { $sentence }
ratings-of-none = Ingen enskild arbetsplats
ratings-few = Ditt vanliga spann visas efter fem svar. Tills dess ser du dina svar som punkter, och det räcker.
ratings-needed = { $needed ->
    [one] Ett svar till behövs.
   *[other] { $needed } svar till behövs.
  }
ratings-rough = En första ungefärlig bild av ditt vanliga spann: { $low } till { $high }. Den bygger på { $count } svar.
ratings-usual = Ditt vanliga spann är { $low } till { $high }. Det bygger på dina första { $count } svar i den här arbetsperioden.
ratings-chosen = Ditt vanliga spann är { $low } till { $high }. Det bygger på { $count } svar från { $from } till { $to }, den tid som är vald för det.
ratings-moved = Dina senaste svar skiljer sig från det som är vanligt för dig.
ratings-described = { $count ->
    [one] Ett svar, som en punkt
   *[other] { $count } svar, som punkter
  } på en skala från { $from } till { $to }. { $direction } { $sentence }
ratings-higher-is-more-strain = Högre betyder mer belastning.
ratings-higher-is-better = Högre betyder mer av det.

rating-told = { $day }: { $place }, { $number }
rating-told-alone = { $day }: { $number }
place-below = mindre än vanligt
place-within = ungefär som vanligt
place-above = mer än vanligt
place-apart = räknas inte in i ditt vanliga spann
place-none = inget vanligt spann än

ratings-table = { $name }, svar för svar
ratings-column-day = Dag
ratings-column-number = Svar
ratings-column-usual = Vanligt spann då
ratings-column-place = Jämfört med det
ratings-range = { $low } till { $high }
ratings-no-work = inget arbete
ratings-empty = –

## One rating in its place

rating-place-below = Mindre än vad som är vanligt för dig.
rating-place-within = Ungefär som vanligt för dig.
rating-place-above = Mer än vad som är vanligt för dig.
rating-place-rough = Det här jämförs med en första ungefärlig bild av vad som är vanligt för dig.
rating-place-needed = { $needed ->
    [one] Ett svar till innan det finns ett vanligt spann.
   *[other] { $needed } svar till innan det finns ett vanligt spann.
  }
rating-place-next = Från nästa svar finns det ett vanligt spann.
rating-place-apart = Det här svaret sparas men räknas inte in i ditt vanliga spann. Det kom mindre än { $days } dagar efter det från { $day }.
rating-place-number = { $number }, på en skala från { $from } till { $to }.
rating-place-range = Ditt vanliga spann: { $low } till { $high }.

## On a page for somebody else, in the person's own voice

page-period = Ny arbetsperiod
page-ratings-few = Det finns inget vanligt spann än. Det börjar med fem svar.
page-ratings-rough = Det skuggade bandet är en första ungefärlig bild av mitt vanliga spann.
page-ratings-usual = Det skuggade bandet är mitt vanliga spann.
page-ratings-range = Det går från { $low } till { $high } och bygger på { $count } svar.
page-ratings-moved = Mina senaste svar skiljer sig från det som är vanligt för mig.
page-ratings-note = En punkt är ett svar. En ring markerar ett svar utanför mitt vanliga spann, och en enda ring betyder lite.
page-ratings-note-few = En punkt är ett svar.
page-place-apart = räknas inte in i det vanliga spannet
page-limits-column-outcomes = Hur det blev
