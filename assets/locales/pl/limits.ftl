# My limits.

## My limits

limits-title = Moje granice
limits-about = Granice, których chcesz pilnować, twoimi słowami. Żadna nie obowiązuje, dopóki jej nie wybierzesz, i każde słowo można zmienić.
limits-none = Nie ma jeszcze żadnej. Oto kilka na początek; możesz też napisać własną.
limits-starters = Granice na początek
limits-all = Wszystkie
limits-first = Wybierz pierwszą
limits-aside = Granice odłożone
limit-make = Dodaj do moich granic
limit-make-of = Dodaj do moich granic: { $line }
limit-is-mine = Jedna z moich granic.
limit-make-line = Dodaj jedno z tych zdań do moich granic
limit-make-this = Dodaj do moich
limit-make-this-of = Dodaj do moich: { $line }
limit-say = Można powiedzieć: „{ $words }”
limit-say-when = Można powiedzieć, { $when }: „{ $words }”
limit-new = Własna granica
limit-edit = Zmień
limit-edit-of = Zmień: { $name }
limit-keep = Zapisz tę granicę
limit-leave = Anuluj
limit-put-aside = Odłóż
limit-put-aside-of = Odłóż: { $name }
limit-take-up = Używaj znowu
limit-take-up-of = Używaj znowu: { $name }
limit-remove = Usuń na zawsze
limit-remove-title = Usunąć tę granicę na zawsze?
limit-remove-about = Jej słowa i szybkie odpowiedzi znikną i nie da się ich przywrócić. Przeglądy granic zostają, tak samo jak wszystko na liście do omówienia.
limit-remove-yes = Usuń na zawsze

## What it says

limit-name = Krótka nazwa
limit-text = Moja granica
limit-why-me = Co ona dla mnie chroni
limit-why-them = Co daje osobie, którą wspieram
limit-say-it = Jak to powiem
limit-firmness = Stała czy elastyczna
limit-flexible-if = Elastyczna, jeśli…
limit-exception = Kiedy świadomie zrobię inaczej
limit-needs = Czego potrzebuję od pracy, żeby jej pilnować
limit-ally = Kto mnie w tym wspiera
limit-answers-instead = Kto odpowiada zamiast mnie w nocy i w weekendy
limit-review-on = Spojrzeć na nią ponownie…
limit-review-add = Wybierz dzień
limit-review-none = Bez dnia
limit-domain = Czego dotyczy

## How it went

limit-how = Jak poszło? { $name }
limits-due = Moje granice do przejrzenia
limit-due = Nadszedł dzień wybrany na ponowne spojrzenie.
limits-more = { $more ->
    [one] Jeszcze { NUMBER($more) } jest w Moich granicach.
    [few] Jeszcze { NUMBER($more) } są w Moich granicach.
    [many] Jeszcze { NUMBER($more) } jest w Moich granicach.
   *[other] Jeszcze { NUMBER($more) } jest w Moich granicach.
  }
limit-tapped = Zapisano: { $outcome }.
limit-take-back = Cofnij
limit-came-up = { $name }: okazja była { $times ->
    [one] { NUMBER($times) } raz
    [few] { NUMBER($times) } razy
    [many] { NUMBER($times) } razy
   *[other] { NUMBER($times) } raza
  }. { $said }.
limit-begins-held = Udało się: { NUMBER($times) }
limit-begins-bent_on_purpose = Świadomie inaczej: { NUMBER($times) }
limit-begins-slipped = Nie wyszło: { NUMBER($times) }
limit-begins-pushed = Nie było wyboru: { NUMBER($times) }
limit-strip = Jak poszło: { $name }
limit-times-held = udało się: { NUMBER($times) }
limit-times-bent_on_purpose = świadomie inaczej: { NUMBER($times) }
limit-times-slipped = nie wyszło: { NUMBER($times) }
limit-times-pushed = nie było wyboru: { NUMBER($times) }
limit-times-did_not_come_up = nie było okazji: { NUMBER($times) }
limit-raise = Ostatnio przy tej granicy często nie było wyboru. Czy chcesz zgłosić to jako pytanie do miejsca pracy?
limit-raise-title = Pytanie do miejsca pracy: { $name }
