package plumbline.importer.parlgov;

import java.io.IOException;
import java.util.List;
import plumbline.importer.Format;
import plumbline.importer.Harvest;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Layout;

/// ParlGov (Parliaments and governments database), `view_election`.
public final class ParlGov implements Format {

    static final Layout WITH_NAMES =
            Layout.of(
                    "view_election to 2022",
                    "country_name_short,country_name,election_type,election_date,vote_share,seats,"
                            + "seats_total,party_name_short,party_name,party_name_english,"
                            + "left_right,country_id,election_id,previous_parliament_election_id,"
                            + "previous_cabinet_id,party_id");

    static final Layout WITH_CODES =
            Layout.of(
                    "view_election from 2023",
                    "country,date,type,party,id,created_at,updated_at,party_id_source,seats,"
                            + "vote_share,votes,data_source,description,comment,data_json,"
                            + "election_id,party_id,alliance_id");

    static final List<Layout> LAYOUTS = List.of(WITH_NAMES, WITH_CODES);

    @Override
    public String name() {
        return "parlgov";
    }

    @Override
    public String dataSet() {
        return "ParlGov: view_election.csv, older and newer layout";
    }

    @Override
    public void convert(List<InputFile> files, Harvest harvest) throws IOException {
        for (var file : files) {
            var elections = new Elections(this, file, harvest);
            harvest.rows(file, LAYOUTS, elections::add);
            elections.giveAll();
        }
    }
}
