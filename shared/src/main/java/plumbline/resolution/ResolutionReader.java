package plumbline.resolution;

import java.util.List;
import plumbline.catalogue.Catalogue;
import plumbline.check.Family.Recognized;
import plumbline.check.TextRequest;
import plumbline.claim.ResolutionClaim;

/// Reads the claims on recorded votes in a text. No sentence is read yet: claims on recorded votes
/// are checked where they are given structured.
final class ResolutionReader {

    /// The claims of a text, bound, in text order.
    List<Recognized<ResolutionClaim>> read(TextRequest request, Catalogue catalogue) {
        return List.of();
    }
}
