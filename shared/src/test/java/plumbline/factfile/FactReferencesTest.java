package plumbline.factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.fact.DocumentType;

class FactReferencesTest {

    private static final String SOVIET_UNION =
            "{\"type\":\"entity\",\"id\":\"country:su\",\"kind\":\"country\","
                    + "\"name\":\"Soviet Union\",\"code\":\"SU\"}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/country | {'type':'entity','id':'p','kind':'person','name':'N','country':'SU'}",
                "/members/1 | {'type':'entity','id':'g','kind':'group','name':'N',"
                        + "'members':['KZ','SU']}",
                "/members/0/country | {'type':'entity','id':'g','kind':'group','name':'N',"
                        + "'members':[{'country':'SU','from':'1991'}]}",
                "/country | {'type':'election','id':'e','name':'N','country':'SU',"
                        + "'contest':'local','date':'1989'}",
                "/votes/no/0 | {'type':'resolution','id':'r','body':'UNSC','date':'1989',"
                        + "'title':'T','votes':{'yes':['FR'],'no':['SU']},'sources':['s']}",
                "/vetoedBy/0 | {'type':'resolution','id':'r','body':'UNSC','date':'1989',"
                        + "'title':'T','tally':{'no':1},'vetoedBy':['SU'],'sources':['s']}",
                "/corrections/0/country | {'type':'resolution','id':'r','body':'UNGA',"
                        + "'date':'1989','title':'T','tally':{'no':1},'corrections':"
                        + "[{'country':'SU','recorded':'no','intended':'yes'}],'sources':['s']}",
                "/subject | {'type':'statement','id':'s','predicate':'member-of',"
                        + "'subject':'SU','object':'org:un','sources':['s']}",
                "/object | {'type':'statement','id':'s','predicate':'independent-since',"
                        + "'subject':'KZ','object':'SU','on':'1991-12-16','sources':['s']}",
            })
    void aFormerStateThatNobodyIntroducedIsAFault(String pointer, String line) {
        assertThat(ofCountries(line.replace('\'', '"'), _ -> false))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(1))
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo(pointer))
                .satisfies(fault -> assertThat(fault.detail()).contains("'SU' is neither"));
    }

    @Test
    void aFormerStateMayBeIntroducedLaterInTheFile() {
        assertThat(
                        ofCountries(
                                Lines.election("").replace("FR", "SU") + "\n" + SOVIET_UNION,
                                _ -> false))
                .isEmpty();
    }

    @Test
    void aFormerStateMayBeStoredAlready() {
        assertThat(ofCountries(Lines.election("").replace("FR", "SU"), "SU"::equals)).isEmpty();
    }

    @Test
    void aStatementMayNameAFormerStateByItsId() {
        var statement =
                Lines.statement(
                        "independent-since", "KZ", ",\"object\":\"country:su\",\"on\":\"1991\"");

        assertThat(ofCountries(statement + "\n" + SOVIET_UNION, _ -> false)).isEmpty();
        assertThat(ofCountries(statement, "country:su"::equals)).isEmpty();
        assertThat(ofCountries(statement, _ -> false))
                .extracting(LineFault::pointer)
                .containsExactly("/object");
    }

    @Test
    void everyIsoCodeAndThatOfKosovoIsACountryOfToday() {
        var codes = new ArrayList<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));
        codes.add("XK");
        var roll = codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(","));

        assertThat(
                        ofCountries(
                                Lines.resolution("UNGA", ",\"votes\":{\"yes\":[" + roll + "]}"),
                                _ -> false))
                .isEmpty();
    }

    @Test
    void whatAPersonIsCalledIsNoCountry() {
        var statement =
                Lines.statement("met", "SU", ",\"object\":\"YU\",\"on\":\"1989\",\"place\":\"SU\"");

        assertThat(ofCountries(statement, _ -> false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/reports/0/sources/1 | src:lost | {'type':'election','id':'e','name':'N',"
                        + "'country':'FR','contest':'local','date':'1989','reports':"
                        + "[{'status':'final','sources':['src:a','src:lost']}]}",
                "/reports/0/winner | person:lost | {'type':'election','id':'e','name':'N',"
                        + "'country':'FR','contest':'local','date':'1989','reports':"
                        + "[{'status':'final','sources':['src:a'],'winner':'person:lost'}]}",
                "/reports/0/results/1/choice | person:lost | {'type':'election','id':'e',"
                        + "'name':'N','country':'FR','contest':'local','date':'1989','reports':"
                        + "[{'status':'final','sources':['src:a'],'results':"
                        + "[{'choice':'person:a','votes':1},{'choice':'person:lost','votes':2}]}]}",
                "/sources/0 | src:lost | {'type':'resolution','id':'r','body':'UNGA',"
                        + "'date':'1989','title':'T','tally':{'no':1},'sources':['src:lost']}",
                "/earlierTallies/0/sources/0 | src:lost | {'type':'resolution','id':'r',"
                        + "'body':'UNGA','date':'1989','title':'T','tally':{'no':1},"
                        + "'earlierTallies':[{'tally':{'no':2},'sources':['src:lost']}],"
                        + "'sources':['src:a']}",
                "/subject | person:lost | {'type':'statement','id':'s','predicate':'met',"
                        + "'subject':'person:lost','object':'person:a','on':'1989',"
                        + "'sources':['src:a']}",
                "/object | org:lost | {'type':'statement','id':'s','predicate':'member-of',"
                        + "'subject':'KZ','object':'org:lost','sources':['src:a']}",
                "/sources/0 | src:lost | {'type':'statement','id':'s','predicate':'member-of',"
                        + "'subject':'KZ','object':'person:a','sources':['src:lost']}",
            })
    void aSourceOrAnEntityThatIsNowhereIsAFault(String pointer, String id, String line) {
        assertThat(check(line.replace('\'', '"'), KNOWN))
                .singleElement()
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo(pointer))
                .satisfies(fault -> assertThat(fault.detail()).contains("'" + id + "' names no"));
    }

    @Test
    void aSourceMayStandLaterInTheFile() {
        assertThat(check(CITING + "\n" + SOURCE, new Known(Map.of(), Set.of()))).isEmpty();
    }

    @Test
    void anEntityIsNoSource() {
        var known = new Known(Map.of("src:late", DocumentType.ENTITY), Set.of());

        assertThat(check(CITING, known))
                .extracting(LineFault::detail)
                .containsExactly("'src:late' names no source: its type is entity");
    }

    @Test
    void onlyWhatTheFileDoesNotHaveIsAskedFor() {
        var asked = new ArrayList<Set<String>>();
        var known =
                new FactReferences.AlreadyStored() {
                    @Override
                    public Map<String, DocumentType> types(Set<String> ids) {
                        asked.add(ids);
                        return Map.of();
                    }

                    @Override
                    public boolean isCountry(String codeOrId) {
                        throw new AssertionError("Every country is one of today's");
                    }
                };

        check(CITING + "\n" + SOURCE, known);
        check(CITING, known);

        assertThat(asked).containsExactly(Set.of("src:late"));
    }

    private static final String SOURCE =
            "{\"type\":\"source\",\"id\":\"src:late\",\"publisher\":\"P\",\"title\":\"T\"}";
    private static final String CITING =
            "{\"type\":\"statement\",\"id\":\"st\",\"predicate\":\"took-place\","
                    + "\"subject\":\"Fair\",\"object\":\"KZ\",\"on\":\"1989\","
                    + "\"sources\":[\"src:late\"]}";
    private static final Known KNOWN =
            new Known(
                    Map.of("src:a", DocumentType.SOURCE, "person:a", DocumentType.ENTITY),
                    Set.of());

    private record Known(Map<String, DocumentType> documents, Set<String> countries)
            implements FactReferences.AlreadyStored {

        @Override
        public Map<String, DocumentType> types(Set<String> ids) {
            return documents;
        }

        @Override
        public boolean isCountry(String codeOrId) {
            return countries.contains(codeOrId);
        }
    }

    /// The faults of countries alone.
    private static List<LineFault> ofCountries(String file, Predicate<String> isKnown) {
        var known =
                new FactReferences.AlreadyStored() {
                    @Override
                    public Map<String, DocumentType> types(Set<String> ids) {
                        return Map.of();
                    }

                    @Override
                    public boolean isCountry(String codeOrId) {
                        return isKnown.test(codeOrId);
                    }
                };
        return check(file, known).stream()
                .filter(fault -> fault.detail().contains("is neither"))
                .toList();
    }

    private static List<LineFault> check(String file, FactReferences.AlreadyStored stored) {
        var parsed = FactFile.parse(file.getBytes(UTF_8));
        assertThat(parsed.faults()).isEmpty();
        return FactReferences.check(parsed.lines(), stored);
    }
}
