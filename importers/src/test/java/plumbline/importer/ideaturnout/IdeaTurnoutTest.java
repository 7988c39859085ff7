package plumbline.importer.ideaturnout;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.importer.Imported.file;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.fact.Election;
import plumbline.fact.PartialDate;
import plumbline.importer.Imported;
import plumbline.importer.table.Workbooks;

/// Rows of the shape of the export, with made-up figures: its licence does not say that rows may be
/// copied.
class IdeaTurnoutTest {

    private static final String FROM_2024 =
            "Country,ISO2,ISO3,Election Type,Year,Voter Turnout,Total vote,Registration,"
                    + "VAP Turnout,Voting age population,Population,Invalid votes,"
                    + "Compulsory voting";

    private static final String TO_2023 =
            "Country,Election type,Year,Voter Turnout,Total vote,Registration,VAP Turnout,"
                    + "Voting age population,Population,Invalid votes,Compulsory voting";

    @TempDir private Path folder = Path.of("");

    private Imported semicolons(String... rows) {
        var lines = new String[rows.length + 1];
        lines[0] = FROM_2024.replace(',', ';');
        System.arraycopy(rows, 0, lines, 1, rows.length);
        return Imported.of(new IdeaTurnout(), file(folder, "t.csv", lines));
    }

    private static Election.Turnout turnout(Imported imported) {
        return imported.elections().getFirst().reports().getFirst().turnout();
    }

    @Test
    void textsAreRead() {
        var turnout =
                turnout(
                        semicolons(
                                "Fiji;FJ;FJI;Parliamentary;2018-10-27;45.23%;4,000,000;8,843,151;"
                                        + "21.81%;18,340,292;34,940,837;;No"));

        assertThat(turnout.percent()).contains(new BigDecimal("45.23"));
        assertThat(turnout.voters()).hasValue(4_000_000);
        assertThat(turnout.electorate()).hasValue(8_843_151);
    }

    @Test
    void aFirstOfJanuaryStandsForADayThatIsNotKnown() {
        var imported = semicolons("Fiji;FJ;FJI;Parliamentary;2001-01-01;50.00%;5;10;;;;;No");

        assertThat(imported.election("election:fj-2001-parliamentary").date())
                .isEqualTo(PartialDate.ofYear(2001));
    }

    @Test
    void theCodeOfNamibiaIsNoMissingValue() {
        var imported = semicolons("Namibia;NA;NAM;Presidential;2019-11-27;50.00%;5;10;;;;;No");

        assertThat(imported.ids()).contains("election:na-2019-presidential");
    }

    @Test
    void aStateThatWasIsIntroduced() {
        var imported =
                semicolons(
                        "Yugoslavia, FR/Union of Serbia and Montenegro;CS;;Presidential;2002-09-29;"
                                + "50.00%;5;10;;;;;No");

        assertThat(imported.ids())
                .containsSubsequence("country:yu", "election:yu-2002-presidential");
    }

    @Test
    void turnoutOverAHundredPercentIsReportedAndLeftOut() {
        var imported = semicolons("Fiji;FJ;FJI;Parliamentary;1978-07-09;102.62%;19;18;;;;;No");

        assertThat(turnout(imported).percent()).isEmpty();
        assertThat(turnout(imported).electorate()).isEqualTo(OptionalLong.empty());
        assertThat(imported.differences())
                .contains("t.csv:2: Voter Turnout is 102.62%, over 100, and left out");
    }

    @Test
    void countsThatGiveAnotherTurnoutAreReported() {
        assertThat(
                        semicolons("Fiji;FJ;FJI;Parliamentary;2018-11-24;67.00%;65;100;;;;;No")
                                .differences())
                .containsExactly("t.csv:2: Voter Turnout says 67.00%, the counts give 65.00%");
    }

    @Test
    void twoVotesOfAYearAreNumberedByDate() {
        var imported =
                semicolons(
                        "Fiji;FJ;FJI;Presidential;2014-06-14;50.00%;5;10;;;;;No",
                        "Fiji;FJ;FJI;Presidential;2014-04-05;60.00%;6;10;;;;;No");

        assertThat(imported.election("election:fj-2014-presidential").date())
                .isEqualTo(PartialDate.of(LocalDate.of(2014, 4, 5)));
        assertThat(imported.ids()).contains("election:fj-2014-presidential-2");
    }

    @Test
    void whatFactsCannotHoldIsReported() {
        var imported =
                semicolons(
                        "Fiji;FJ;FJI;EU Parliament;2014-06-14;50.00%;5;10;;;;;No",
                        "Fiji;FJ;FJI;Presidential;2014-04-05;;;;10%;;;;No",
                        "Atlantis;QQ;QQQ;Presidential;2014-04-05;50.00%;;;;;;;No");

        assertThat(imported.rejected())
                .containsExactly(
                        "t.csv:2: an election to the European Parliament, for which facts have no"
                                + " contest",
                        "t.csv:3: it has no figure that facts hold: no turnout, no vote, no"
                                + " register",
                        "t.csv:4: its country is not known: Atlantis");
    }

    @Test
    void theSheetThatHoldsTheOthersIsRead() {
        var xlsx =
                Workbooks.xlsx(
                        folder.resolve("t.xlsx"),
                        "All",
                        FROM_2024.split(","),
                        new String[] {
                            "Nauru",
                            "NR",
                            "NRU",
                            "Parliamentary",
                            "1971-01-01",
                            "",
                            "880",
                            "",
                            "",
                            "",
                            "",
                            "",
                            "Yes"
                        });

        assertThat(turnout(Imported.of(new IdeaTurnout(), xlsx)).voters()).hasValue(880);
    }

    @Test
    void theOlderWorkbookHasBlanksInItsTexts() {
        var xls =
                Workbooks.xls(
                        folder.resolve("t.xls"),
                        "Worksheet",
                        TO_2023.split(","),
                        new String[] {
                            "Cote d'Ivoire",
                            "Parliamentary",
                            "2018",
                            "45.23 %",
                            "4,000,000 ",
                            "8,843,151 ",
                            "",
                            "",
                            "",
                            "",
                            "No"
                        });

        var imported = Imported.of(new IdeaTurnout(), xls);

        assertThat(imported.ids()).contains("election:ci-2018-parliamentary");
        assertThat(turnout(imported).electorate()).hasValue(8_843_151);
    }

    @Test
    void theShortFormBeginsWithAByteOrderMark() {
        var csv =
                file(
                        folder,
                        "t.csv",
                        "\uFEFFCountry,Election type,Year,Voter Turnout,Registration,"
                                + "Voting age population,Population",
                        "Austria,Parliamentary,2013,74.91 %,\"6,384,331 \",\"7 \",\"8 \"");

        assertThat(turnout(Imported.of(new IdeaTurnout(), csv)).percent())
                .contains(new BigDecimal("74.91"));
    }
}
