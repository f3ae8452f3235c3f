/** A course that shows its data in every way: contacts, glossary, sources, tables, charts, notes for trainers. */
const letters = ['ćma', 'cena', 'łan', 'lęk', 'żal', 'zew', 'óda', 'oda', 'śnieg', 'sen']
const terms = letters.flatMap((name, i) =>
  [1, 2, 3].map((n) => `"t${i}-${n}","${name} ${n}","Objaśnienie hasła."`)
)

export const dataCourse = {
  'contacts.yaml': `dyzurny:
  name: Oficer dyżurny
  phone: '22 000 00 01'
  hours: całą dobę
  note: W każdej sprawie, która nie może czekać.
  verified: 2026-11-01
infolinia:
  name:
    en: Example helpline
  phone: '800 000 000'
  email: pomoc@example.org
  url: https://example.org/bardzo/dlugi/adres/ktory/nie/ma/miejsca
`,
  'glossary.csv': ['"id","pl","def_pl"', ...terms, '"pusty","pusty",""'].join('\n'),
  'sources.yaml': `raport:
  title: Zgłoszenia w liczbach
  publisher: Instytut Przykładowy
  year: 2025
  url: https://example.org/raport
  accessed: 2026-11-01
album:
  title: Album
  publisher: Archiwum
tylko-trener:
  title: Poradnik tajemny
  publisher: Wydawca
`,
  'law.yaml': `kp:
  title: Kodeks przykładowy
  short: k.p.
  asOf: 2026-11-01
`,
  'pl/01-one.md': `# Kontakty {#kontakty}

::contacts

## Nocą

::contacts{only=dyzurny}

# Słowniczek {#slowniczek glossary=off}

::glossary

# Źródła {#zrodla}

Tak mówi :law[art. 7]{#kp} i raport [@raport], pokazuje to też album [@album].

:::trainer[Runda pytań]{minutes=15 method="praca w parach" materials="kartki; flamastry"}
- Zapytaj o hasło „tajemnica prowadzących” [@tylko-trener].
- Daj grupie dwie minuty ciszy.
:::

::sources{of=course}

# Tabela {#tabela}

:::table[Kto co robi]{rows cards}
| Kto | Przed czynnościami | W trakcie czynności | Kogo powiadamia |
| --- | --- | --- | --- |
| Patrol | Ustala, ile osób jest na miejscu i kto wydaje polecenia | Rozmawia z każdą osobą bez świadków | Oficera dyżurnego |
| Koordynator | Zamawia tłumacza i miejsce na spokojną rozmowę | Jest pod telefonem i podpowiada | Organizację pomocową |

Źródło: [@raport]
:::

:::table[Terminy]
| Co | Kiedy | Uwagi |
| --- | --- | ---: |
| Notatka | tego samego dnia | 2 |
| Powiadomienie | od razu | 1 |
:::

# Słupki {#slupki}

:::chart[Zgłoszenia według branż]{unit="zgłoszenia" year=2025}
Co drugie zgłoszenie dotyczyło budowy.

- Budownictwo i prace wykończeniowe w mieszkaniach prywatnych: 12 345
- Rolnictwo: 6 200,5
- Hotele: 0
- Opieka: –

Źródło: [@raport]
:::

:::chart[Zmiana w rok]
W rolnictwie zgłoszeń ubyło, gdzie indziej przybyło.

| Branża | Zmiana w % |
| --- | --- |
| Budownictwo | 12,5 |
| Rolnictwo | -8 |

Źródło: [@raport]
:::

# Inne {#inne}

:::chart[Zgłoszenia w kolejnych latach]{kind=line}
Od 2019 roku zgłoszeń przybywa.

| Rok | Zgłoszenia |
| --- | --- |
| 2016 | 110 |
| 2017 | 95 |
| 2018 | 90 |
| 2019 | 84 |
| 2020 | – |
| 2021 | 120 |
| 2022 | 150 |
| 2023 | 180 |
| 2024 | 230 |
| 2025 | 260 |

Źródło: [@raport]
:::

:::chart[Szkolenia]{kind=column unit="osoby"}
Szkoleń jest coraz więcej.

- 2023: 120
- 2024: 180
- 2025: -20

Źródło: [@raport]
:::

:::chart[Kto zgłosił]{kind=parts unit="zgłoszenia" year=2025}
Najczęściej zgłaszał ktoś z zewnątrz.

- Organizacja pomocowa: 90
- Osoba pokrzywdzona: 33
- Inspekcja pracy: 41
- Sąsiad albo przechodzień, który coś zauważył: 20
- Bliscy: 11
- Inni: 3

Źródło: [@raport]
:::
`
}

export const dataPages = ['kontakty', 'slowniczek', 'zrodla', 'tabela', 'slupki', 'inne']
