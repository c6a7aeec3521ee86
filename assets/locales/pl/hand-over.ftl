# Under Supervision: the pages to hand over, and what is filled in on them. What the pages themselves say is in leaves.ftl.

## The list

leaves = Strony do przekazania
leaves-about = Dla osób, z którymi pracujesz. Jest na nich tylko to, co napiszesz lub włączysz.
leaf-workplaces = O co trzy badania proszą miejsca pracy
leaf-workplaces-about = Dla kierownictwa lub zespołu. Nie ma tu nic do wypełnienia.
leaf-ask-me = Jak mnie pytać
leaf-ask-me-about = Kartka dla kogoś z zespołu, kto chce zapytać, co u ciebie, po czymś trudnym.
leaf-job-description = Zdania do mojego opisu stanowiska
leaf-job-description-about = Na rozmowę o twoich zadaniach, ze zdaniami, które włączysz.
leaf-team = Asystent zdrowienia u nas
leaf-team-about = Dla zespołu: co tutaj robisz, czego nie robisz i co pomaga.

## What is filled in

leaf-fill = To, co tu napiszesz, zostaje w notatniku, dopóki tego nie zmienisz. Pustych pól nie ma na stronie.
leaf-fill-team = Ta strona może wisieć na ścianie. Nie musi na niej być nic osobistego.
leaf-part-helps-when = Pomaga mi, gdy
leaf-part-helps-when-hint = Na przykład: pytasz w spokojnej chwili, gdy nikt nie słucha.
leaf-part-helps-not-when = Nie pomaga mi, gdy
leaf-part-helps-not-when-hint = Na przykład: od razu dostaję rady.
leaf-part-ask-again = Zapytaj znowu za
leaf-part-ask-again-hint = Na przykład: dwa dni albo tydzień.
leaf-part-reach-me = Kontakt ze mną
leaf-part-reach-me-hint = Na przykład: telefon służbowy, w moich godzinach pracy.
leaf-part-does-here = Co asystent zdrowienia tutaj robi
leaf-part-does-here-hint = Na przykład: chodzi z kimś na wizytę, prowadzi grupę, zabiera głos razem z osobami korzystającymi z pomocy.
leaf-part-does-not-here = Czego asystent zdrowienia tutaj nie robi
leaf-part-does-not-here-hint = Na przykład: nie podaje leków, nie pilnuje ludzi, nie pisze raportów za innych.
leaf-part-helps-here = Co pomaga
leaf-part-helps-here-hint = Na przykład: udział w zebraniach zespołu i te same informacje o osobach, z którymi pracuję, jakie ma zespół.
leaf-lines = Które zdania mają na niej być?
leaf-lines-about = Wszystko jest wyłączone, dopóki tego nie włączysz.
leaf-lines-empty = Nie ma jeszcze żadnych zdań. Możesz je zbierać w „Spojrzenie wstecz”, pod „Zdania do mojego opisu stanowiska”.

## The page

leaf-language-about = W tym języku są nagłówki i inne teksty Inbetween. Twoje własne słowa zostają bez zmian.
leaf-look = Obejrzyj stronę
leaf-looking = Powstaje strona. To potrwa chwilę.
leaf-change = Zmień to, co na niej jest
leaf-read = To jest cała strona. To, co tu widzisz, zostanie pokazane, wydrukowane lub zaszyfrowane.
leaf-not-noted = Nie trafia na listę „Przyniesione do tej pory”.
leaf-paper-about = Do przekazania albo do powieszenia na ścianie.
leaf-print = Otworzy się okno drukowania tego komputera. Nic o tym nie zostanie zapisane.
leaf-leave = Wróć do superwizji
leaf-leave-settings = Wróć do ustawień
