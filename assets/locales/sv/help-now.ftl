# Help now, as it stands before unlocking, too.

## Help now

help-now = Hjälp nu
help-now-about = Människor och stödlinjer du kan vända dig till. Ingen får veta att den här sidan öppnades, och Inbetween kan inte se om någon svarar. Om du känner dem som svarar på en stödlinje, välj en annan.
help-now-close = Stäng Hjälp nu
help-now-country = Land
help-now-emergency = Nödnummer
help-now-lines = Nationella stödlinjer
help-now-unverified = Ingen har ringt de här linjerna för Inbetweens räkning. Under varje linje står när dess källa senast lästes.
line-emotional-support = Känslomässigt stöd
country-eu = Var som helst i Europeiska unionen
country-pl = Polen
country-cz = Tjeckien
country-se = Sverige
country-gb = Storbritannien
country-us = USA
line-checked = Kontrollerat { $exact ->
    [day] den
   *[other] i
  } { $date }.
line-undated = Det är inte känt när numret senast kontrollerades. Det kan ha ändrats.
line-old = De här numren kontrollerades senast { $exact ->
    [day] den
   *[other] i
  } { $date }. De kan ha ändrats.

## When a line can be reached

hours-always = alltid
hours-every-day = dygnet runt, alla dagar
hours-every-day-mostly = oftast dygnet runt; linjen har haft stängt på helger, så om ingen svarar, prova nästa
hours-by-country = inte i alla länder, och tiderna varierar
