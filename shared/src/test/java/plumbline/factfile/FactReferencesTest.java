package plumbline.factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        assertThat(check(line.replace('\'', '"'), _ -> false))
                .singleElement()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(1))
                .satisfies(fault -> assertThat(fault.pointer()).isEqualTo(pointer))
                .satisfies(fault -> assertThat(fault.detail()).contains("'SU' is neither"));
    }

    @Test
    void aFormerStateMayBeIntroducedLaterInTheFile() {
        assertThat(check(Lines.election("").replace("FR", "SU") + "\n" + SOVIET_UNION, _ -> false))
                .isEmpty();
    }

    @Test
    void aFormerStateMayBeStoredAlready() {
        assertThat(check(Lines.election("").replace("FR", "SU"), "SU"::equals)).isEmpty();
    }

    @Test
    void aStatementMayNameAFormerStateByItsId() {
        var statement =
                Lines.statement(
                        "independent-since", "KZ", ",\"object\":\"country:su\",\"on\":\"1991\"");

        assertThat(check(statement + "\n" + SOVIET_UNION, _ -> false)).isEmpty();
        assertThat(check(statement, "country:su"::equals)).isEmpty();
        assertThat(check(statement, _ -> false))
                .extracting(LineFault::pointer)
                .containsExactly("/object");
    }

    @Test
    void everyIsoCodeAndThatOfKosovoIsACountryOfToday() {
        var codes = new ArrayList<>(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));
        codes.add("XK");
        var roll = codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(","));

        assertThat(
                        check(
                                Lines.resolution("UNGA", ",\"votes\":{\"yes\":[" + roll + "]}"),
                                _ -> false))
                .isEmpty();
    }

    @Test
    void whatAPersonIsCalledIsNoCountry() {
        var statement =
                Lines.statement("met", "SU", ",\"object\":\"YU\",\"on\":\"1989\",\"place\":\"SU\"");

        assertThat(check(statement, _ -> false)).isEmpty();
    }

    private static List<LineFault> check(String file, Predicate<String> isKnown) {
        var parsed = FactFile.parse(file.getBytes(UTF_8));
        assertThat(parsed.faults()).isEmpty();
        return FactReferences.check(parsed.lines(), isKnown);
    }
}
