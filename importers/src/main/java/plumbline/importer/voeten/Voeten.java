package plumbline.importer.voeten;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import plumbline.fact.PartialDate;
import plumbline.importer.Format;
import plumbline.importer.Harvest;
import plumbline.importer.Provenance;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Layout;

/// Erik Voeten, "United Nations General Assembly Voting Data": a row a country and roll call, with
/// codes for votes and the Correlates of War project's numbers for countries.
public final class Voeten implements Format {

    static final List<Layout> LAYOUTS =
            List.of(
                    Layout.ofR(
                            "UNVotes",
                            "rcid,session,vote,ccode,member,importantvote,date,unres,me,nu,di,hr,"
                                    + "co,ec,year"));

    @Override
    public String name() {
        return "voeten";
    }

    @Override
    public String dataSet() {
        return "Erik Voeten, General Assembly Voting Data: UNVotes as CSV";
    }

    @Override
    public void convert(List<InputFile> files, Harvest harvest) throws IOException {
        for (var file : files) {
            var gathered = new Gathered(harvest);
            harvest.rows(file, LAYOUTS, gathered::add);
            gathered.giveAll(
                    file,
                    harvest.offer(
                            Provenance.source(
                                    this,
                                    file,
                                    "",
                                    "Erik Voeten, Harvard Dataverse",
                                    "United Nations General Assembly Voting Data",
                                    "https://doi.org/10.7910/DVN/LEJUQZ",
                                    Optional.<PartialDate>empty())));
        }
    }
}
