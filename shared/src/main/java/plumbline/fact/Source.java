package plumbline.fact;

import java.util.Optional;

/// Where a fact was read: what an answer cites.
///
/// @param publisher who published it
/// @param title its title, in the source's own language
/// @param url its address, http or https
/// @param publishedOn when it was published, as finely as known
/// @param language its BCP 47 language tag
/// @param authority who the publisher itself cites ("Central Election Commission of Kazakhstan")
public record Source(
        String id,
        String publisher,
        String title,
        Optional<String> url,
        Optional<PartialDate> publishedOn,
        Optional<String> language,
        Optional<String> authority)
        implements Document {

    public Source {
        Ids.require(id);
    }

    @Override
    public DocumentType type() {
        return DocumentType.SOURCE;
    }
}
