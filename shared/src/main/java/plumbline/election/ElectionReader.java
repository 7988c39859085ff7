package plumbline.election;

import java.util.List;
import plumbline.catalogue.Catalogue;
import plumbline.check.Family.Recognized;
import plumbline.check.TextRequest;
import plumbline.claim.ElectionClaim;

/// Finds claims on elections in a text. It knows no way of saying them yet: it reads none.
public final class ElectionReader {

    /// The claims of a text, bound to the events that they may mean, in text order.
    public List<Recognized<ElectionClaim>> read(TextRequest request, Catalogue catalogue) {
        return List.of();
    }
}
