package plumbline.fact;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static plumbline.fact.CountryName.Kind.ABBREVIATION;
import static plumbline.fact.CountryName.Kind.CAPITAL;
import static plumbline.fact.CountryName.Kind.DEMONYM;
import static plumbline.fact.CountryName.Kind.OLDER_NAME;
import static plumbline.fact.CountryName.Kind.SEAT;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    private final Countries countries = Countries.builtIn();

    @Test
    void holdsEveryCodeOfIso3166AndKosovo() {
        assertThat(countries.all()).extracting(Country::code).hasSize(250).doesNotHaveDuplicates();
        assertThat(countries.all()).extracting(Country::alpha3).doesNotHaveDuplicates();
        assertThat(countries.all()).extracting(Country::numeric).doesNotHaveDuplicates();
        assertThat(countries.byCode("XK")).get().extracting(Country::name).isEqualTo("Kosovo");
        assertThat(countries.all()).extracting(Country::code).isSorted();
    }

    @Test
    void codesHaveTheFormOfTheirStandard() {
        assertThat(countries.all())
                .allSatisfy(
                        country -> {
                            assertThat(country.code()).matches("[A-Z]{2}");
                            assertThat(country.alpha3()).matches("[A-Z]{3}");
                            assertThat(country.numeric()).matches("[0-9]{3}");
                        });
    }

    @ParameterizedTest
    @CsvSource({"KZ, KAZ, 398", "US, USA, 840", "GB, GBR, 826", "CD, COD, 180", "CG, COG, 178"})
    void knowsTheCodesOfOneCountry(String code, String alpha3, String numeric) {
        var country = country(code);

        assertThat(country.alpha3()).isEqualTo(alpha3);
        assertThat(country.numeric()).isEqualTo(numeric);
    }

    @Test
    void theUnitedNationsHave193Members() {
        assertThat(countries.all()).filteredOn(Country::unMember).hasSize(193);
        assertThat(Stream.of("VA", "PS", "XK", "TW", "EH", "CK", "HK", "GL", "PR"))
                .noneMatch(code -> country(code).unMember());
        assertThat(Stream.of("SS", "ME", "TL", "CH", "LI", "TV", "KP", "KR"))
                .allMatch(code -> country(code).unMember());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kz", "SU", "YU", "UK", "EU", "KAZ", "ZZ"})
    void whatIsNoCodeIsNoCountry(String code) {
        assertThat(countries.byCode(code)).isEmpty();
        assertThat(countries.neighboursOf(code)).isEmpty();
    }

    @Test
    void landBordersAreMutual() {
        assertThat(countries.all())
                .allSatisfy(
                        country ->
                                assertThat(country.borders())
                                        .doesNotContain(country.code())
                                        .allSatisfy(
                                                other ->
                                                        assertThat(country(other).borders())
                                                                .contains(country.code())));
    }

    @Test
    void neighboursAreMutual() {
        assertThat(countries.all())
                .allSatisfy(
                        country ->
                                assertThat(countries.neighboursOf(country.code()))
                                        .doesNotContain(country.code())
                                        .allSatisfy(
                                                other ->
                                                        assertThat(countries.neighboursOf(other))
                                                                .contains(country.code())));
    }

    @Test
    void neighboursShareABorderOrTheSubregion() {
        assertThat(countries.neighboursOf("KZ"))
                .containsExactly("CN", "KG", "RU", "TJ", "TM", "UZ");
        assertThat(countries.neighboursOf("KG")).containsExactly("CN", "KZ", "TJ", "TM", "UZ");
        assertThat(countries.neighboursOf("TM"))
                .containsExactly("AF", "IR", "KG", "KZ", "TJ", "UZ");
        assertThat(countries.neighboursOf("FR")).contains("ES", "IT", "DE", "NL", "AT");
        assertThat(countries.neighboursOf("FR")).doesNotContain("GB", "BR", "PL");
        assertThat(countries.neighboursOf("NZ")).contains("AU").doesNotContain("FJ");
        assertThat(countries.neighboursOf("SG"))
                .contains("MY", "PH", "VN")
                .doesNotContain("CN", "IN");
        assertThat(countries.neighboursOf("AQ")).isEmpty();
    }

    @Test
    void everyCountryButAntarcticaLiesInARegion() {
        assertThat(countries.all())
                .filteredOn(country -> country.regions().isEmpty())
                .extracting(Country::code)
                .containsExactly("AQ");
        assertThat(
                        countries.all().stream()
                                .flatMap(country -> country.region().stream())
                                .distinct())
                .containsExactlyInAnyOrder("Africa", "Americas", "Asia", "Europe", "Oceania");
        assertThat(countries.all().stream().flatMap(country -> country.subregion().stream()))
                .doesNotContain("Africa", "Sub-Saharan Africa", "Latin America and the Caribbean");
    }

    @ParameterizedTest
    @CsvSource({
        "KZ, Asia, Central Asia",
        "DZ, Africa, Northern Africa",
        "VN, Asia, South-eastern Asia",
        "CY, Asia, Western Asia",
        "MX, Americas, Central America",
        "SS, Africa, Eastern Africa",
        "IR, Asia, Southern Asia",
        "GB, Europe, Northern Europe",
        "CA, Americas, Northern America",
    })
    void m49SaysWhereACountryLies(String code, String region, String subregion) {
        assertThat(country(code).region()).contains(region);
        assertThat(country(code).subregion()).contains(subregion);
    }

    @ParameterizedTest
    @CsvSource({
        "Africa, 54",
        "Northern Africa, 6",
        "Sub-Saharan Africa, 48",
        "Western Africa, 16",
        "Eastern Africa, 18",
        "Middle Africa, 9",
        "Southern Africa, 5",
        "Americas, 35",
        "Northern America, 2",
        "Latin America and the Caribbean, 33",
        "South America, 12",
        "Central America, 8",
        "Caribbean, 13",
        "Asia, 47",
        "Central Asia, 5",
        "Eastern Asia, 5",
        "South-eastern Asia, 11",
        "Southern Asia, 9",
        "Western Asia, 17",
        "Europe, 43",
        "Eastern Europe, 10",
        "Northern Europe, 10",
        "Southern Europe, 14",
        "Western Europe, 9",
        "Oceania, 14",
        "Australia and New Zealand, 2",
        "Melanesia, 4",
        "Micronesia, 5",
        "Polynesia, 3",
    })
    void countsTheMembersOfTheUnInAnArea(String area, int members) {
        assertThat(countries.inRegion(area))
                .filteredOn(code -> country(code).unMember())
                .hasSize(members);
    }

    @Test
    void theContinentsShareOutTheWorld() {
        var inContinents =
                Stream.of("Africa", "Americas", "Asia", "Europe", "Oceania")
                        .flatMap(continent -> countries.inRegion(continent).stream())
                        .toList();

        assertThat(inContinents).hasSize(249).doesNotHaveDuplicates();
    }

    @Test
    void whatM49DoesNotKnowIsNoArea() {
        assertThat(countries.inRegion("Atlantis")).isEmpty();
        assertThat(countries.inRegion("")).isEmpty();
    }

    @Test
    void regionsHoldMembersOfTheUnOnly() {
        assertThat(countries.regions())
                .allSatisfy(
                        region ->
                                assertThat(region.members())
                                        .isNotEmpty()
                                        .allMatch(code -> country(code).unMember()));
        assertThat(region("Central Asia").members()).containsExactly("KG", "KZ", "TJ", "TM", "UZ");
        assertThat(region("Central Asia").loose()).isFalse();
        assertThat(region("Africa").members()).hasSize(54).contains("EG", "ZA", "SS");
        assertThat(region("North America").members()).contains("US", "CA", "MX", "CU");
        assertThat(region("Pacific Islands").members()).hasSize(12).doesNotContain("AU", "NZ");
    }

    @ParameterizedTest
    @CsvSource({
        "African, Africa",
        "North African, Northern Africa",
        "West Africa, Western Africa",
        "sub-Saharan African, Sub-Saharan Africa",
        "Southeast Asian, South-eastern Asia",
        "South-East Asia, South-eastern Asia",
        "Latin American, Latin America",
        "Central Asian, Central Asia",
        "East European, Eastern Europe",
        "Pacific island, Pacific Islands",
    })
    void aRegionHasTheNamesThatPeopleWrite(String written, String name) {
        assertThat(countries.regions())
                .filteredOn(
                        region ->
                                Stream.concat(region.nouns().stream(), region.adjectives().stream())
                                        .anyMatch(written::equalsIgnoreCase))
                .extracting(Region::name)
                .containsExactly(name);
    }

    @Test
    void aNameOfARegionBelongsToNoOtherAndToNoCountry() {
        assertThat(countries.regions().stream().flatMap(region -> region.nouns().stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(noun -> assertThat(countries.named(noun)).isEmpty());
        assertThat(countries.regions().stream().flatMap(region -> region.adjectives().stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(
                        adjective ->
                                assertThat(countries.named(adjective))
                                        .allMatch(CountryName::ambiguous));
    }

    @Test
    void namesAreCleanText() {
        var texts =
                Stream.of(
                                countries.names().stream().map(CountryName::text),
                                countries.all().stream().map(Country::name),
                                countries.all().stream().map(Country::officialName),
                                countries.notCountries().stream(),
                                countries.regions().stream()
                                        .flatMap(region -> region.nouns().stream()),
                                countries.regions().stream()
                                        .flatMap(region -> region.adjectives().stream()))
                        .flatMap(text -> text);

        assertThat(texts).allMatch(text -> text.matches("[\\p{IsLatin}\\d.,'&()/ -]{2,}"));
        assertThat(countries.names())
                .extracting(CountryName::text)
                .noneMatch(text -> text.contains("  ") || !text.equals(text.strip()));
        assertThat(countries.names())
                .extracting(CountryName::text)
                .noneMatch(text -> text.matches("[a-z].*") && !text.startsWith("occupied "));
    }

    @Test
    void aNameOfTwoLettersIsAnAbbreviation() {
        assertThat(countries.names())
                .filteredOn(name -> name.text().length() == 2)
                .allMatch(name -> name.kind() == ABBREVIATION && name.caseSensitive())
                .extracting(CountryName::text)
                .containsExactlyInAnyOrder("US", "UK", "NZ", "GB");
    }

    @Test
    void aNameThatIsNotAmbiguousStandsForOneCountry() {
        var codesByName =
                countries.names().stream()
                        .filter(not(CountryName::ambiguous))
                        .collect(
                                Collectors.groupingBy(
                                        name -> name.text().toLowerCase(Locale.ROOT),
                                        Collectors.mapping(CountryName::code, Collectors.toSet())));

        assertThat(codesByName).allSatisfy((name, codes) -> assertThat(codes).as(name).hasSize(1));
    }

    @Test
    void aNameStandsOnceForACountry() {
        assertThat(countries.names())
                .extracting(name -> name.text().toLowerCase(Locale.ROOT) + " " + name.code())
                .doesNotHaveDuplicates();
    }

    @Test
    void everyNameStandsForACountryThatThereIs() {
        assertThat(countries.names())
                .allSatisfy(name -> assertThat(countries.byCode(name.code())).isPresent());
    }

    @Test
    void everyCountryIsFoundUnderItsNames() {
        assertThat(countries.all())
                .allSatisfy(
                        country -> {
                            assertThat(codesOf(country.name())).contains(country.code());
                            assertThat(codesOf(country.officialName())).contains(country.code());
                        });
    }

    @Test
    void everyCapitalIsFound() {
        assertThat(countries.all())
                .allSatisfy(
                        country ->
                                assertThat(country.capitals())
                                        .allSatisfy(
                                                capital ->
                                                        assertThat(codesOf(capital))
                                                                .contains(country.code())));
        assertThat(countries.all())
                .filteredOn(Country::unMember)
                .allSatisfy(country -> assertThat(country.capitals()).isNotEmpty());
    }

    @Test
    void everyMemberOfTheUnHasADemonym() {
        var withDemonym =
                countries.names().stream()
                        .filter(name -> name.kind() == DEMONYM)
                        .map(CountryName::code)
                        .collect(Collectors.toSet());

        assertThat(countries.all())
                .filteredOn(Country::unMember)
                .extracting(Country::code)
                .allMatch(withDemonym::contains);
    }

    static Stream<Arguments> namesEasyToConfuse() {
        return Stream.of(
                arguments("Niger", "NE", "Nigeria", "NG"),
                arguments("Nigerien", "NE", "Nigerian", "NG"),
                arguments("Dominica", "DM", "Dominican Republic", "DO"),
                arguments("Guinea", "GN", "Guinea-Bissau", "GW"),
                arguments("Equatorial Guinea", "GQ", "Papua New Guinea", "PG"),
                arguments("Republic of Congo", "CG", "Democratic Republic of Congo", "CD"),
                arguments("Congo-Brazzaville", "CG", "Congo-Kinshasa", "CD"),
                arguments("Republic of Korea", "KR", "Democratic People's Republic of Korea", "KP"),
                arguments("Republic of China", "TW", "People's Republic of China", "CN"),
                arguments("Samoa", "WS", "American Samoa", "AS"),
                arguments("Sudan", "SD", "South Sudan", "SS"),
                arguments("Slovakia", "SK", "Slovenia", "SI"),
                arguments("Slovak", "SK", "Slovene", "SI"),
                arguments("Iran", "IR", "Iraq", "IQ"),
                arguments("Mali", "ML", "Malawi", "MW"),
                arguments("Mauritania", "MR", "Mauritius", "MU"),
                arguments("Austria", "AT", "Australia", "AU"),
                arguments("Gambia", "GM", "Zambia", "ZM"),
                arguments("Swazi", "SZ", "Swiss", "CH"),
                arguments("Saint Kitts and Nevis", "KN", "Saint Vincent and the Grenadines", "VC"),
                arguments("Kingstown", "VC", "Port of Spain", "TT"),
                arguments("San José", "CR", "San Salvador", "SV"));
    }

    @ParameterizedTest
    @MethodSource("namesEasyToConfuse")
    void namesEasyToConfuseAreApart(String one, String itsCode, String other, String otherCode) {
        assertThat(codesOf(one)).containsExactly(itsCode);
        assertThat(codesOf(other)).containsExactly(otherCode);
    }

    @ParameterizedTest
    @CsvSource({
        "Türkiye, TR",
        "Turkiye, TR",
        "Turkey, TR",
        "Republic of Turkey, TR",
        "Côte d’Ivoire, CI",
        "Cote d'Ivoire, CI",
        "Ivory Coast, CI",
        "Czech Republic, CZ",
        "Burma, MM",
        "Swaziland, SZ",
        "Cabo Verde, CV",
        "East Timor, TL",
        "Holland, NL",
        "Viet Nam, VN",
        "Lao PDR, LA",
        "DR Congo, CD",
        "Bosnia, BA",
        "Bosnia & Herzegovina, BA",
        "Trinidad & Tobago, TT",
        "St. Lucia, LC",
        "St Kitts and Nevis, KN",
        "Sao Tome and Principe, ST",
        "Brunei Darussalam, BN",
        "Russian Federation, RU",
        "Syrian Arab Republic, SY",
        "Great Britain, GB",
        "KAZAKHSTAN, KZ",
        "Kyiv, UA",
        "Kiev, UA",
        "Nur-Sultan, KZ",
        "Kremlin, RU",
        "Downing Street, GB",
        "White House, US",
        "Elysee, FR",
        "Kazakhs, KZ",
        "Kazakhstani, KZ",
        "Italians, IT",
        "French, FR",
        "Frenchman, FR",
        "Spaniards, ES",
        "Danes, DK",
        "Filipino, PH",
        "Emirati, AE",
        "Saudis, SA",
        "Basotho, LS",
    })
    void countriesAreFoundUnderTheNamesThatPeopleWrite(String written, String code) {
        assertThat(codesOf(written)).containsExactly(code);
    }

    @Test
    void namesAreOfTheirKind() {
        assertThat(only("Astana").kind()).isEqualTo(CAPITAL);
        assertThat(only("Kremlin").kind()).isEqualTo(SEAT);
        assertThat(only("Swaziland").kind()).isEqualTo(OLDER_NAME);
        assertThat(only("Kyrgyz").kind()).isEqualTo(DEMONYM);
        assertThat(only("DPRK").kind()).isEqualTo(ABBREVIATION);
    }

    @Test
    void someNamesStandForSeveralCountries() {
        assertThat(codesOf("Congo")).containsExactlyInAnyOrder("CD", "CG");
        assertThat(codesOf("Korea")).containsExactlyInAnyOrder("KP", "KR");
        assertThat(codesOf("Korean")).containsExactlyInAnyOrder("KP", "KR");
        assertThat(codesOf("Dominican")).containsExactlyInAnyOrder("DM", "DO");
        assertThat(codesOf("Congolese")).containsExactlyInAnyOrder("CD", "CG");
        assertThat(codesOf("Kingston")).contains("JM");
        assertThat(countries.named("Congo")).allMatch(CountryName::ambiguous);
        assertThat(countries.named("Kingston")).allMatch(CountryName::ambiguous);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Georgia", "Victoria", "Georgetown", "Hamilton", "Chad", "Washington"})
    void someNamesOftenMeanSomethingElse(String name) {
        assertThat(countries.named(name)).hasSize(1).allMatch(CountryName::ambiguous);
    }

    @ParameterizedTest
    @ValueSource(strings = {"us", "turkey", "china", "polish", "male", "car", "Uk", "poles", "Us"})
    void aWordInOtherLettersIsNoCountry(String word) {
        assertThat(countries.named(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Zaire", "Persia", "Soviet Union", "Scots", "Europe", "Island", "Sana"})
    void whatIsNoCountryTodayStandsForNone(String name) {
        assertThat(countries.named(name)).isEmpty();
    }

    @Test
    void theUnitedStatesGoByTheirAbbreviations() {
        assertThat(List.of("US", "U.S.", "USA", "U.S.A."))
                .allMatch(name -> only(name).code().equals("US"));
        assertThat(only("US").ambiguous()).isFalse();
    }

    @Test
    void aDependentTerritoryDoesNotTakeTheDemonymOfAState() {
        var ofMembers = new HashSet<String>();
        var ofOthers = new TreeSet<String>();
        for (var name : countries.names()) {
            if (name.kind() == DEMONYM) {
                (country(name.code()).unMember() ? ofMembers : ofOthers).add(name.text());
            }
        }

        assertThat(ofOthers).doesNotContainAnyElementsOf(ofMembers);
    }

    @Test
    void whatIsNotACountryHoldsTheNameOfOne() {
        var names = countries.names().stream().map(CountryName::text).collect(Collectors.toSet());

        assertThat(countries.notCountries())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(names)
                .allSatisfy(
                        phrase -> assertThat(parts(phrase)).as(phrase).anyMatch(names::contains));
    }

    private Country country(String code) {
        return countries.byCode(code).orElseThrow();
    }

    private Region region(String name) {
        return countries.regions().stream()
                .filter(region -> region.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> codesOf(String name) {
        return countries.named(name).stream().map(CountryName::code).collect(Collectors.toSet());
    }

    private CountryName only(String name) {
        var found = countries.named(name);
        assertThat(found).as(name).hasSize(1);
        return found.getFirst();
    }

    /// Every run of words in a phrase that is shorter than it.
    private static Set<String> parts(String phrase) {
        var words = phrase.split("[ -]");
        var parts = new HashSet<String>();
        for (var from = 0; from < words.length; from++) {
            for (var to = from + 1; to <= words.length; to++) {
                parts.add(String.join(" ", List.of(words).subList(from, to)));
            }
        }
        parts.remove(phrase);
        return parts;
    }
}
