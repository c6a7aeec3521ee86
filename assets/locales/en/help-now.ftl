# Help now, as it stands before unlocking, too.
# Plain words, short sentences, no exclamation marks, no praise, no alarm. Only the person says "I" and "my".
# Texts marked "final" stand word for word in the domain brief.

## Help now

# final
help-now = Help now
help-now-about = People and lines you can turn to. Nobody is told that this page was opened, and Inbetween cannot see whether anyone answers. If you know the people behind a line, choose another one.
help-now-close = Close Help now
help-now-country = Country
# final
help-now-emergency = Emergency
# final
help-now-lines = National lines
help-now-unverified = Nobody has called these lines for Inbetween. Below each stands when its source was last read.
# A line without a name of its own: the number that many countries of the European Union share.
line-emotional-support = Emotional support
country-eu = Anywhere in the European Union
country-pl = Poland
country-cz = Czechia
country-se = Sweden
country-gb = United Kingdom
country-us = United States
line-checked = Checked { $exact ->
    [day] on
   *[other] in
  } { $date }.
line-undated = It is not known when this number was last checked. It may have changed.
# final
line-old = These numbers were last checked { $exact ->
    [day] on
   *[other] in
  } { $date }. They may have changed.

## When a line can be reached

hours-always = always
hours-every-day = all day, every day
hours-every-day-mostly = usually all day; it has been closed at weekends before, so if nobody answers, try the next line
hours-by-country = not in every country, and hours differ
