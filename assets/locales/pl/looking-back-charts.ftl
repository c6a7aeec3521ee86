# The words of the pictures in Looking back. They are drawn before they reach the window.

items-in-line = { $before }, { $next }
nothing-in-stretch = W pokazanym czasie nic z tego nie ma. { $coming }
bucket-quarter = { $first } – { $last }
bar-told = { $when }: { $said }
row-told = { $name }: { $times }
column-time = Czas
column-day = Dzień
column-times = Razy

## Limits by outcome

limits-empty = Tu będzie widać, jak idzie z granicami: każda jako pasek i miesiąc po miesiącu. Zaczyna się to od przeglądu granic.
limits-told = { $times ->
    [0] W tym czasie nie było okazji, by zadbać o granice.
    [one] Była { $times } okazja, by zadbać o granice: { $said }.
    [few] Były { $times } okazje, by zadbać o granice: { $said }.
    [many] Było { $times } okazji, by zadbać o granice: { $said }.
   *[other] Było { $times } okazji, by zadbać o granice: { $said }.
  }
limits-share = Cienka linia pod paskiem pokazuje, jaka część może naprawdę przypadać na „udało się”. Gdy okazji było mało, linia jest długa.
limits-together = Wszystkie razem
limits-strips-title = Jak poszło z granicami
limits-strips-description = Pasek dla każdej granicy, z częścią dla każdej odpowiedzi. Jeden raz ma na każdym pasku tę samą szerokość.
limits-strip-name = { $name } – udało się: { $held } z { $times }
limits-strip-told = { $name }: okazja była { $times } razy. Wszystkie odpowiedzi: { $said }.
limits-strip-few = { $name }: { $said }
limits-column-limit = Granica
limits-column-came-up = Okazje
limits-time-title = Granice w czasie
limits-time-description = Rząd słupków dla każdej odpowiedzi. Gdzie nic nie przejrzano, jest przerwa.
outcome-held-alone = Udało się
outcome-bent_on_purpose-alone = Świadomie inaczej
outcome-slipped-alone = Nie wyszło
outcome-pushed-alone = Nie było wyboru
outcome-did_not_come_up-alone = Nie było okazji
outcome-held = { $times ->
    [one] udało się { $times } raz
    [few] udało się { $times } razy
    [many] udało się { $times } razy
   *[other] udało się { $times } raza
  }
outcome-bent_on_purpose = { $times ->
    [one] świadomie inaczej { $times } raz
    [few] świadomie inaczej { $times } razy
    [many] świadomie inaczej { $times } razy
   *[other] świadomie inaczej { $times } raza
  }
outcome-slipped = { $times ->
    [one] nie wyszło { $times } raz
    [few] nie wyszło { $times } razy
    [many] nie wyszło { $times } razy
   *[other] nie wyszło { $times } raza
  }
outcome-pushed = { $times ->
    [one] nie było wyboru { $times } raz
    [few] nie było wyboru { $times } razy
    [many] nie było wyboru { $times } razy
   *[other] nie było wyboru { $times } raza
  }
outcome-did_not_come_up = { $times ->
    [one] nie było okazji { $times } raz
    [few] nie było okazji { $times } razy
    [many] nie było okazji { $times } razy
   *[other] nie było okazji { $times } raza
  }

## Roles and tensions

roles-empty = Tu będzie widać, jakie role i napięcia się pojawiały i w którą stronę ciągnęło. Zaczyna się to od notatki, w której jest rola lub napięcie.
roles-told = { $notes ->
    [one] Rola lub napięcie jest w { $notes } notatce.
    [few] Rola lub napięcie jest w { $notes } notatkach.
    [many] Rola lub napięcie jest w { $notes } notatkach.
   *[other] Rola lub napięcie jest w { $notes } notatki.
  }
roles-told-most = { $notes ->
    [one] Rola lub napięcie jest w { $notes } notatce.
    [few] Rola lub napięcie jest w { $notes } notatkach.
    [many] Rola lub napięcie jest w { $notes } notatkach.
   *[other] Rola lub napięcie jest w { $notes } notatki.
  } Najczęściej: { $tension } ({ $times ->
    [one] { $times } raz
    [few] { $times } razy
    [many] { $times } razy
   *[other] { $times } raza
  }).
roles-title = Role i napięcia w czasie
roles-description = Rząd słupków dla każdej wybranej roli, napięcia i kierunku. Czas bez notatek to przerwy.
roles-group-roles = Role
roles-group-tensions = O co chodziło?
roles-group-direction = W którą stronę ciągnęło? { $pair }
roles-column-group = Pytanie
roles-column-subject = Odpowiedź
pair-direction_friend_professional = Przyjaźń i profesjonalizm
pair-direction_staff_expert = Zespół i własne doświadczenie
pair-direction_recipient_provider = Korzystanie z pomocy i jej udzielanie

## What weighed on me, and what stood in the way

weighed-empty = Tu będzie widać, jak bardzo coś ciążyło wtedy i teraz i co stało na przeszkodzie. Zaczyna się to od notatki „Gdy nie dało się zrobić tego, co słuszne”.
weighed-told-notes = { $notes ->
    [one] { $notes } notatka w tym czasie.
    [few] { $notes } notatki w tym czasie.
    [many] { $notes } notatek w tym czasie.
   *[other] { $notes } notatki w tym czasie.
  }
weighed-told = { $notes ->
    [one] { $notes } notatka.
    [few] { $notes } notatki.
    [many] { $notes } notatek.
   *[other] { $notes } notatki.
  } Co stało na przeszkodzie: { $said }.
weighed-group = { $name } ({ $notes ->
    [one] { $notes } notatka
    [few] { $notes } notatki
    [many] { $notes } notatek
   *[other] { $notes } notatki
  })
weighed-note = Pusta kropka to wtedy, pełna to teraz, obie z jednej notatki. 0 to wcale, 10 to prawie nie do zniesienia.
weighed-title = Jak bardzo to ciążyło, wtedy i teraz
weighed-description = Dla każdej notatki pusta kropka na wtedy i pełna na teraz, połączone linią.
weighed-both = wtedy { $then }, teraz { $now }
weighed-then = wtedy { $then }
weighed-now = teraz { $now }
weighed-label = { $label }. Co stało na przeszkodzie: { $groups }
weighed-column-then = Wtedy
weighed-column-now = Teraz
weighed-column-groups = Co stało na przeszkodzie
weighed-groups-title = Co stało na przeszkodzie
weighed-groups-description = Rząd słupków dla każdego rodzaju przeszkody: w ilu notatkach taka jest. Czas bez notatek to przerwy.
weighed-column-obstacle = Przeszkoda
weighed-column-group = Gdzie leżała
weighed-column-notes = Notatki

## Place and conditions

conditions-empty = Tu będzie widać, jak jest w twoim miejscu pracy, kwartał po kwartale. Zaczyna się to od strony „Zespół i warunki”.
conditions-told = { $times ->
    [one] Przejrzano w { $times } kwartale, ostatnio { $latest }.
    [few] Przejrzano w { $times } kwartałach, ostatnio { $latest }.
    [many] Przejrzano w { $times } kwartałach, ostatnio { $latest }.
   *[other] Przejrzano w { $times } kwartału, ostatnio { $latest }.
  }
conditions-told-years = { $times ->
    [one] Przejrzano w { $times } roku, ostatnio { $latest }.
    [few] Przejrzano w { $times } latach, ostatnio { $latest }.
    [many] Przejrzano w { $times } latach, ostatnio { $latest }.
   *[other] Przejrzano w { $times } roku, ostatnio { $latest }.
  }
conditions-note = Każdy kwartał pokazuje ostatnie odpowiedzi z tego czasu. Kropka nad odpowiedzią znaczy, że ma gwiazdkę.
conditions-note-years = Każdy rok pokazuje ostatnie odpowiedzi z tego czasu. Kropka nad odpowiedzią znaczy, że ma gwiazdkę.
conditions-title = Miejsce i warunki
conditions-description = Rząd dla każdego zdania strony, z odpowiedzią z każdego kwartału. Kwartały bez odpowiedzi to przerwy.
conditions-column-line = Zdanie
conditions-label = { $when }: { $said }. { $name }
conditions-raised = { $answer }, z gwiazdką
