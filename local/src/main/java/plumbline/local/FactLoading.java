package plumbline.local;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plumbline.fact.Document;

/// Brings a data folder up to the fact files that it is started with: a file that has not changed
/// since it was loaded costs a checksum.
final class FactLoading {

    private static final String BY = "shipped";

    private final DataFolder data;
    private final PrintWriter out;

    FactLoading(DataFolder data, PrintWriter out) {
        this.data = data;
        this.out = out;
    }

    /// Loads what has changed of these files, and of those that ship.
    ///
    /// @throws Trouble where a line is bad; nothing is written then
    void load(List<Path> files, boolean shipped) {
        var all = new ArrayList<Path>(shipped ? Home.shippedFacts() : List.of());
        all.addAll(files);
        var changed = data.loadedFiles().notIn(all.stream().map(FactFileBytes::read).toList());
        if (changed.isEmpty()) {
            return;
        }
        var parsed = withoutWithdrawn(FactFiles.parse(changed));
        var faults = parsed.faults(new IntoFolder(data));
        if (!faults.isEmpty()) {
            faults.forEach(out::println);
            out.flush();
            throw new Trouble("The facts have bad lines; nothing was loaded.");
        }
        new Publishing(data.facts(), this::show).publish(parsed.documents(), BY);
        data.loadedFiles().add(changed);
        out.println();
        out.flush();
    }

    /// Somebody withdrew these and said why: that a file which has them was edited elsewhere is no
    /// reason to bring them back.
    private FactFiles withoutWithdrawn(FactFiles files) {
        var ids = files.documents().stream().map(Document::id).toList();
        var withdrawn = data.facts().withdrawn(ids);
        for (var left : withdrawn.values()) {
            out.println(
                    "%s stays withdrawn: %s. To bring it back, import it."
                            .formatted(left.id(), left.reason()));
        }
        return withdrawn.isEmpty() ? files : files.without(withdrawn.keySet());
    }

    private void show(int done, int of) {
        out.print("\rLoading facts: %,d of %,d documents".formatted(done, of));
        out.flush();
    }
}
