package plumbline.importer.mitpresident;

import java.io.IOException;
import java.util.List;
import plumbline.importer.Format;
import plumbline.importer.Harvest;
import plumbline.importer.table.InputFile;
import plumbline.importer.table.Layout;

/// MIT Election Data and Science Lab, "U.S. President", doi:10.7910/DVN/42MVDX.
public final class MitPresident implements Format {

    static final List<Layout> LAYOUTS =
            List.of(
                    Layout.ofR(
                            "state returns",
                            "year,state,state_po,state_fips,state_cen,state_ic,office,candidate,"
                                    + "party_detailed,writein,candidatevotes,totalvotes,version,"
                                    + "notes,party_simplified"));

    @Override
    public String name() {
        return "mit-president";
    }

    @Override
    public String dataSet() {
        return "MIT Election Lab, U.S. President: 1976-2020-president.csv";
    }

    @Override
    public void convert(List<InputFile> files, Harvest harvest) throws IOException {
        for (var file : files) {
            var returns = new StateReturns(this, file, harvest);
            harvest.rows(file, LAYOUTS, returns::add);
            returns.giveAll();
        }
    }
}
