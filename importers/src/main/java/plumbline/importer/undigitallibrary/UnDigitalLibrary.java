package plumbline.importer.undigitallibrary;

import java.io.IOException;
import java.util.List;
import plumbline.importer.Format;
import plumbline.importer.Harvest;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Layout;

/// UN Digital Library: "United Nations General Assembly Voting Data" and "… Security Council …", a
/// row a member and resolution.
public final class UnDigitalLibrary implements Format {

    static final Layout ASSEMBLY =
            Layout.of(
                    "General Assembly",
                    "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,"
                            + "committee_report,meeting,title,agenda_title,subjects,vote_note,"
                            + "total_yes,total_no,total_abstentions,total_non_voting,total_ms,"
                            + "undl_link");

    static final Layout OLDER_ASSEMBLY =
            Layout.of(
                    "General Assembly, without vote_note",
                    "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,"
                            + "committee_report,meeting,title,agenda_title,subjects,total_yes,"
                            + "total_no,total_abstentions,total_non_voting,total_ms,undl_link");

    static final Layout COUNCIL =
            Layout.of(
                    "Security Council",
                    "undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,"
                            + "meeting,description,agenda,subjects,vote_note,total_yes,total_no,"
                            + "total_abstentions,total_non_voting,total_ms,modality,undl_link");

    static final List<Layout> LAYOUTS = List.of(ASSEMBLY, OLDER_ASSEMBLY, COUNCIL);

    @Override
    public String name() {
        return "un-digital-library";
    }

    @Override
    public String dataSet() {
        return "UN Digital Library: …_ga_voting.csv and …_sc_voting.csv";
    }

    @Override
    public String sourcePrefix() {
        return "src:undl-";
    }

    @Override
    public void convert(List<InputFile> files, Harvest harvest) throws IOException {
        for (var file : files) {
            var records = new Records(this, file, harvest);
            harvest.rows(file, LAYOUTS, records::add);
            records.giveAll();
        }
    }
}
