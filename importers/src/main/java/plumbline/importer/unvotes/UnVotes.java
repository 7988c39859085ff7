package plumbline.importer.unvotes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.fact.PartialDate;
import plumbline.importer.Format;
import plumbline.importer.Harvest;
import plumbline.importer.ImportRefused;
import plumbline.importer.Provenance;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Layout;

/// The R package unvotes (David Robinson) of Erik Voeten's data: `un_votes`, `un_roll_calls` and,
/// where it is given, `un_roll_call_issues`, as `write_csv` writes them.
public final class UnVotes implements Format {

    static final Layout VOTES = Layout.ofR("un_votes", "rcid,country,country_code,vote");
    static final Layout CALLS =
            Layout.ofR(
                    "un_roll_calls",
                    "rcid,session,importantvote,date,unres,amend,para,short,descr");
    static final Layout ISSUES = Layout.ofR("un_roll_call_issues", "rcid,short_name,issue");

    static final List<Layout> LAYOUTS = List.of(VOTES, CALLS, ISSUES);

    @Override
    public String name() {
        return "unvotes";
    }

    @Override
    public String dataSet() {
        return "R package unvotes: un_votes.csv, un_roll_calls.csv, un_roll_call_issues.csv";
    }

    @Override
    public void convert(List<InputFile> files, Harvest harvest) throws IOException {
        var votes = new ArrayList<InputFile>();
        var calls = new ArrayList<InputFile>();
        var gathered = new Gathered(harvest);
        for (var file : files) {
            var layout = file.layout(LAYOUTS);
            if (layout.equals(VOTES)) {
                votes.add(file);
            } else if (layout.equals(CALLS)) {
                calls.add(file);
            } else {
                harvest.rows(file, LAYOUTS, gathered::issue);
            }
        }
        if (votes.size() != 1 || calls.size() != 1) {
            throw new ImportRefused(
                    "unvotes takes one file of un_votes and one of un_roll_calls; there are %d and %d."
                            .formatted(votes.size(), calls.size()));
        }
        harvest.rows(calls.getFirst(), LAYOUTS, gathered::call);
        harvest.rows(votes.getFirst(), LAYOUTS, gathered::vote);
        gathered.giveAll(
                votes.getFirst(),
                harvest.offer(
                        Provenance.source(
                                this,
                                votes.getFirst(),
                                "",
                                "unvotes (David Robinson), from Erik Voeten, Harvard Dataverse",
                                "United Nations General Assembly Voting Data",
                                "https://doi.org/10.7910/DVN/LEJUQZ",
                                Optional.<PartialDate>empty())));
    }
}
