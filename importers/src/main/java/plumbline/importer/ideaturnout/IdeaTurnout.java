package plumbline.importer.ideaturnout;

import java.io.IOException;
import java.util.List;
import plumbline.importer.Format;
import plumbline.importer.Harvest;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Layout;

/// International IDEA, Voter Turnout Database: the Excel export in three layouts, and the same as
/// CSV, separated by commas or semicolons.
public final class IdeaTurnout implements Format {

    static final Layout WITH_CODES =
            Layout.of(
                    "export from 2024",
                    "Country,ISO2,ISO3,Election Type,Year,Voter Turnout,Total vote,Registration,"
                            + "VAP Turnout,Voting age population,Population,Invalid votes,"
                            + "Compulsory voting");

    static final Layout WITHOUT_CODES =
            Layout.of(
                    "export to 2023",
                    "Country,Election type,Year,Voter Turnout,Total vote,Registration,VAP Turnout,"
                            + "Voting age population,Population,Invalid votes,Compulsory voting");

    static final Layout SHORT =
            Layout.of(
                    "seven columns",
                    "Country,Election type,Year,Voter Turnout,Registration,Voting age population,"
                            + "Population");

    static final List<Layout> LAYOUTS = List.of(WITH_CODES, WITHOUT_CODES, SHORT);

    @Override
    public String name() {
        return "idea-turnout";
    }

    @Override
    public String dataSet() {
        return "International IDEA, Voter Turnout Database: the Excel export (.xlsx, .xls) or CSV";
    }

    @Override
    public void convert(List<InputFile> files, Harvest harvest) throws IOException {
        for (var file : files) {
            var turnouts = new Turnouts(this, file, harvest);
            harvest.rows(file, LAYOUTS, turnouts::add);
            turnouts.giveAll();
        }
    }
}
