package plumbline.factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static plumbline.factfile.Lines.election;
import static plumbline.factfile.Lines.entity;
import static plumbline.factfile.Lines.report;
import static plumbline.factfile.Lines.resolution;
import static plumbline.factfile.Lines.result;
import static plumbline.factfile.Lines.source;
import static plumbline.factfile.Lines.statement;
import static plumbline.factfile.Lines.turnout;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// One row a rule of the format: a line that breaks it alone, where, and words of the reason.
class BadLinesTest {

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource({
        "noDocuments",
        "members",
        "sources",
        "entities",
        "elections",
        "figures",
        "resolutions",
        "statements"
    })
    void theFaultOfABadLineIsNamed(String line, String pointer, String reason) {
        var parsed = FactFile.parse(("# first\n\n" + line + "\n").getBytes(UTF_8));

        assertThat(parsed.faults())
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.line()).isEqualTo(3);
                            assertThat(fault.pointer()).isEqualTo(pointer);
                            assertThat(fault.detail()).contains(reason);
                        });
    }

    static Stream<Arguments> noDocuments() {
        return Stream.of(
                arguments("kazakhstan", "", "is not JSON"),
                arguments("{\"type\":", "", "is not JSON"),
                arguments("{\"type\":\"source\"} {}", "", "has more after the JSON value"),
                arguments("{'type':'source'}", "", "is not JSON"),
                arguments("  # no comment, for it begins with a space", "", "is not JSON"),
                arguments("[]", "", "must be an object, not an array"),
                arguments("null", "", "must be an object, not null"),
                arguments("\"source\"", "", "must be an object, not a string"),
                arguments(result("\"percent\":NaN"), "", "Non-standard token 'NaN'"),
                arguments(result("\"percent\":Infinity"), "", "is not JSON"),
                arguments(result("\"votes\":007"), "", "is not JSON"),
                arguments(result("\"votes\":+7"), "", "is not JSON"),
                arguments(source(",\"x\":" + nested(31)), "/x", "not a member known here"),
                arguments(source(",\"x\":" + nested(32)), "", "depth"),
                arguments("{\"a\":".repeat(100_000 / 5), "", "depth"));
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    static Stream<Arguments> members() {
        return Stream.of(
                arguments("{}", "/type", "is required"),
                arguments("{\"type\":\"vote\"}", "/type", "source, entity, election, resolution"),
                arguments("{\"type\":\"Source\"}", "/type", "'Source' is not one of source"),
                arguments("{\"type\":1}", "/type", "must be a string, not a number"),
                arguments(source(",\"author\":\"A\""), "/author", "not a member known here"),
                arguments(source(",\"a/b~c\":1"), "/a~1b~0c", "not a member known here"),
                arguments(source(",\"\\ud800\":1"), "/\uFFFD", "not a member known here"),
                arguments(source(",\"title\":\"T\""), "/title", "more than once"),
                arguments(report("final", ",\"seats\":1"), "/reports/0/seats", "known here"),
                arguments(turnout("\"share\":1"), "/reports/0/turnout/share", "known here"),
                arguments(result("\"share\":1"), "/reports/0/results/0/share", "known here"),
                arguments(
                        resolution("UNGA", ",\"tally\":{\"yes\":1,\"against\":2}"),
                        "/tally/against",
                        "known here"),
                arguments(
                        resolution("UNGA", ",\"votes\":{\"yes\":[\"FR\"],\"maybe\":[]}"),
                        "/votes/maybe",
                        "known here"),
                arguments(
                        entity("group", ",\"members\":[{\"country\":\"FR\",\"since\":\"1991\"}]"),
                        "/members/0/since",
                        "known here"));
    }

    static Stream<Arguments> sources() {
        return Stream.of(
                arguments(
                        "{\"type\":\"source\",\"id\":\"s\",\"title\":\"T\"}", "/publisher", "req"),
                arguments(
                        "{\"type\":\"source\",\"id\":\"s\",\"publisher\":\"P\"}", "/title", "req"),
                arguments(source(",\"authority\":null"), "/authority", "a string, not null"),
                arguments(source(",\"authority\":\" \""), "/authority", "blank"),
                arguments(source(",\"authority\":\"\\udc00\""), "/authority", "surrogate"),
                arguments(source(",\"url\":\"ftp://a.org\""), "/url", "http or https"),
                arguments(source(",\"url\":\"javascript:alert(1)\""), "/url", "http or https"),
                arguments(source(",\"url\":\"https://a.org/b c\""), "/url", "http or https"),
                arguments(source(",\"url\":\"https:///path\""), "/url", "http or https"),
                arguments(source(",\"publishedOn\":\"2022-02-29\""), "/publishedOn", "calendar"),
                arguments(source(",\"publishedOn\":\"2022-13\""), "/publishedOn", "calendar"),
                arguments(source(",\"publishedOn\":\"22-11-20\""), "/publishedOn", "calendar"),
                arguments(source(",\"publishedOn\":2022"), "/publishedOn", "must be a string"),
                arguments(source(",\"language\":\"english language\""), "/language", "BCP 47"),
                arguments(source(",\"language\":\"en_US\""), "/language", "BCP 47"),
                arguments(source("").replace("src:a", "src a"), "/id", "'src a' is not an id"),
                arguments(source("").replace("src:a", "src\u00A0a"), "/id", "no white space"),
                arguments(source("").replace("src:a", "a".repeat(201)), "/id", "1 to 200"),
                arguments(source("").replace("src:a", ""), "/id", "blank"));
    }

    static Stream<Arguments> entities() {
        return Stream.of(
                arguments(entity("alliance", ""), "/kind", "person, party, organization, group"),
                arguments(entity("person", ",\"aliases\":\"A\""), "/aliases", "an array"),
                arguments(entity("person", ",\"aliases\":[\"A\",2]"), "/aliases/1", "a string"),
                arguments(entity("person", ",\"aliases\":[\"\"]"), "/aliases/0", "blank"),
                arguments(entity("person", ",\"country\":\"kz\""), "/country", "'kz' is not a co"),
                arguments(entity("person", ",\"country\":\"KAZ\""), "/country", "two capital"),
                arguments(entity("country", ""), "/code", "is required"),
                arguments(entity("country", ",\"code\":\"S1\""), "/code", "two capital letters"),
                arguments(entity("person", ",\"code\":\"SU\""), "/code", "kind country only"),
                arguments(entity("party", ",\"members\":[]"), "/members", "kind group only"),
                arguments(entity("group", ",\"members\":[7]"), "/members/0", "be an object"),
                arguments(entity("group", ",\"members\":[{}]"), "/members/0/country", "required"),
                arguments(
                        entity(
                                "group",
                                """
                                ,"members":[{"country":"EG","from":"2024","until":"2023-12"}]"""),
                        "/members/0/from",
                        "2024 is after until, 2023-12"));
    }

    static Stream<Arguments> elections() {
        return Stream.of(
                arguments(election("").replace("presidential", "mayoral"), "/contest", "local"),
                arguments(election(",\"snap\":\"yes\""), "/snap", "true or false, not a string"),
                arguments(election(",\"round\":0"), "/round", "from 1 to"),
                arguments(election(",\"round\":1.5"), "/round", "whole number"),
                arguments(election(",\"reports\":{}"), "/reports", "an array, not an object"),
                arguments(election(",\"reports\":[1]"), "/reports/0", "an object, not a number"),
                arguments(report("early", ""), "/reports/0/status", "exit-poll, partial, preli"),
                arguments(report("exit-poll", ""), "/reports/0/pollster", "is required"),
                arguments(
                        report("final", ",\"pollster\":\"P\""),
                        "/reports/0/pollster",
                        "exit-poll only"),
                arguments(
                        election(",\"reports\":[{\"status\":\"final\"}]"),
                        "/reports/0/sources",
                        "is required"),
                arguments(
                        election(",\"reports\":[{\"status\":\"final\",\"sources\":[]}]"),
                        "/reports/0/sources",
                        "at least one"),
                arguments(
                        report("final", ",\"winner\":\"Emmanuel Macron\""),
                        "/reports/0/winner",
                        "is not an id"),
                arguments(
                        report("final", ",\"results\":[{\"percent\":1}]"),
                        "/reports/0/results/0/choice",
                        "is required"),
                arguments(
                        report("final", ",\"results\":[{\"choice\":\"a\"},{\"choice\":\"a\"}]"),
                        "/reports/0/results/1/choice",
                        "stands twice"));
    }

    static Stream<Arguments> figures() {
        var percent = "/reports/0/results/0/percent";
        var votes = "/reports/0/results/0/votes";
        return Stream.of(
                arguments(result("\"percent\":181"), percent, "from 0 to 100, not 181"),
                arguments(result("\"percent\":100.01"), percent, "from 0 to 100"),
                arguments(result("\"percent\":-0.01"), percent, "from 0 to 100"),
                arguments(result("\"percent\":\"81.31\""), percent, "a number, not a string"),
                arguments(result("\"percent\":1e999"), percent, "'1e999' is beyond the numbers"),
                arguments(result("\"percent\":1e-999999999"), percent, "beyond the numbers"),
                arguments(result("\"percent\":1e99999999999"), percent, "beyond the numbers"),
                arguments(result("\"percent\":0e-2147483648"), percent, "beyond the numbers"),
                arguments(result("\"votes\":-1"), votes, "a whole number from 0"),
                arguments(result("\"votes\":1.5"), votes, "a whole number from 0"),
                arguments(result("\"votes\":10000000001"), votes, "to 10,000,000,000"),
                arguments(result("\"votes\":1e999999999"), votes, "beyond the numbers"),
                arguments(result("\"votes\":" + "9".repeat(100_000)), votes, "beyond the numbers"),
                arguments(result("\"seats\":-1"), "/reports/0/results/0/seats", "from 0"),
                arguments(turnout("\"percent\":100.5"), "/reports/0/turnout/percent", "0 to 100"),
                arguments(turnout("\"electorate\":-5"), "/reports/0/turnout/electorate", "whole"),
                arguments(
                        turnout("\"voters\":11,\"electorate\":10"),
                        "/reports/0/turnout/voters",
                        "11 is more than the electorate, 10"));
    }

    static Stream<Arguments> resolutions() {
        var tally = ",\"tally\":{\"yes\":2}";
        return Stream.of(
                arguments(resolution("UNGA", ""), "", "needs a tally, or votes"),
                arguments(resolution("UNGA", ",\"votes\":{}"), "/votes", "needs a tally, or vo"),
                arguments(resolution("EU", tally), "/body", "'EU' is not one of UNGA, UNSC, HRC"),
                arguments(
                        resolution("UNGA", tally).replace("[\"src:a\"]", "[]"),
                        "/sources",
                        "at least one"),
                arguments(
                        resolution("UNGA", tally + ",\"vetoedBy\":[\"RU\"]"),
                        "/vetoedBy",
                        "UNSC only"),
                arguments(
                        resolution("UNGA", tally + ",\"votes\":{\"yes\":[\"FR\",\"DE\",\"IT\"]}"),
                        "/tally/yes",
                        "2, but the roll call names 3"),
                arguments(
                        resolution("UNGA", tally + ",\"votes\":{\"yes\":[\"FR\"]}"),
                        "/tally/yes",
                        "rollCallComplete: false"),
                arguments(
                        resolution(
                                "UNGA",
                                tally
                                        + """
                                        ,"rollCallComplete":false,\
                                        "votes":{"yes":["FR","DE","IT"]}"""),
                        "/tally/yes",
                        "already names 3"),
                arguments(
                        resolution("UNGA", ",\"votes\":{\"yes\":[\"FR\"],\"no\":[\"FR\"]}"),
                        "/votes/no/0",
                        "FR stands twice in the roll call, first under yes"),
                arguments(
                        resolution("UNGA", ",\"votes\":{\"yes\":[\"France\"]}"),
                        "/votes/yes/0",
                        "'France' is not a country code"),
                arguments(
                        resolution("UNGA", ",\"tally\":{\"yes\":1001}"), "/tally/yes", "to 1,000"),
                arguments(
                        resolution("UNGA", tally + ",\"earlierTallies\":[{}]"),
                        "/earlierTallies/0/tally",
                        "is required"),
                arguments(
                        resolution(
                                "UNGA",
                                tally
                                        + """
                                        ,"corrections":[{"country":"IQ","recorded":"abstained",\
                                        "intended":"yes"}]"""),
                        "/corrections/0/recorded",
                        "yes, no, abstain, absent"));
    }

    static Stream<Arguments> statements() {
        return Stream.of(
                arguments(statement("likes", "KZ", ""), "/predicate", "member-of, held-office"),
                arguments(statement("member-of", "KG", ""), "/object", "is required"),
                arguments(
                        statement("member-of", "the Kyrgyz", ",\"object\":\"org:sco\""),
                        "/subject",
                        "nor the id of an entity of kind country"),
                arguments(
                        statement("member-of", "KG", ",\"object\":\"the SCO\""),
                        "/object",
                        "is not an id"),
                arguments(
                        statement("held-office", "p:a", ",\"object\":\"KZ\""),
                        "/office",
                        "is required"),
                arguments(
                        statement(
                                "held-office",
                                "p:a",
                                ",\"object\":\"KZ\",\"office\":\"president\",\"term\":0"),
                        "/term",
                        "from 1 to"),
                arguments(statement("independent-since", "KZ", ""), "/on", "is required"),
                arguments(
                        statement("relations-since", "KZ", ",\"on\":\"1992\""),
                        "/object",
                        "is required"),
                arguments(statement("met", "p:a", ",\"object\":\"p:b\""), "/on", "is required"),
                arguments(
                        statement("met", "p:a", ",\"object\":\"p:b\",\"on\":\"2022\",\"term\":2"),
                        "/term",
                        "not a member of a statement with the predicate met"),
                arguments(
                        statement("visited", "p:a", ",\"object\":\"KZ\""),
                        "",
                        "needs on, or else from or until"),
                arguments(
                        statement(
                                "took-place",
                                "SCO summit",
                                ",\"object\":\"UZ\",\"on\":\"2022\",\"from\":\"2022\""),
                        "/on",
                        "one or the other"),
                arguments(
                        statement(
                                "member-of",
                                "KG",
                                """
                                ,"object":"org:sco","from":"2001-06-15","until":"2001-06-14\""""),
                        "/from",
                        "is after until"),
                arguments(
                        statement("member-of", "KG", ",\"object\":\"o\"")
                                .replace("[\"src:a\"]", "[]"),
                        "/sources",
                        "at least one"));
    }
}
