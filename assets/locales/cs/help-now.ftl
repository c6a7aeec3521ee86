# Help now, as it stands before unlocking, too.

## Help now

help-now = Pomoc hned
help-now-about = Lidé a linky, na které se můžeš obrátit. Nikdo se nedozví, že se tato stránka otevřela, a Inbetween nepozná, jestli se někdo ozve. Pokud lidi na některé lince znáš, zvol jinou.
help-now-close = Zavřít Pomoc hned
help-now-country = Země
help-now-emergency = Tísňové volání
help-now-lines = Celostátní linky
help-now-unverified = Na tyto linky za Inbetween nikdo nevolal. Pod každou je napsáno, kdy byl naposledy přečten její zdroj.
line-emotional-support = Emoční podpora
country-eu = Kdekoli v Evropské unii
country-pl = Polsko
country-cz = Česko
country-se = Švédsko
country-gb = Spojené království
country-us = Spojené státy
line-checked = { $exact ->
    [day] Ověřeno { $date }.
   *[other] Ověřeno: { $date }.
  }
line-undated = Není známo, kdy bylo toto číslo naposledy ověřeno. Mohlo se změnit.
line-old = { $exact ->
    [day] Tato čísla byla naposledy ověřena { $date }.
   *[other] Tato čísla byla naposledy ověřena: { $date }.
  } Mohla se změnit.

## When a line can be reached

hours-always = vždy
hours-every-day = každý den, nepřetržitě
hours-every-day-mostly = obvykle nepřetržitě; někdy byla o víkendu zavřená, takže když se nikdo neozve, zkus další linku
hours-by-country = ne v každé zemi, doba se liší
