package plumbline.json;

import java.util.ArrayList;
import java.util.List;

/// The faults of one document, in the order in which they were found.
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /// Adds a fault.
    public void add(String pointer, String detail) {
        found.add(new Fault(pointer, detail));
    }

    /// How many were found so far.
    public int count() {
        return found.size();
    }

    /// Those found so far.
    public List<Fault> list() {
        return List.copyOf(found);
    }
}
