package plumbline.check;

import java.util.List;
import java.util.Set;
import plumbline.catalogue.Catalogue;
import plumbline.catalogue.Facts;
import plumbline.claim.Claim;
import plumbline.text.Page;
import plumbline.verdict.CheckedClaim.Passage;
import plumbline.verdict.Finding;

/// A family of claims: everything the product knows about claims on one sort of event.
///
/// @param <C> the type of its claims
public interface Family<C extends Claim> {

    /// The type of its claims.
    Class<C> claims();

    /// Finds the family's claims in a text and binds them to the events that they may mean.
    ///
    /// @param page the text, looked through for the names of the catalogue
    List<Recognized<C>> recognize(Page page, TextRequest request, Catalogue catalogue);

    /// Binds a structured claim: its names to ids, its event to those that it may mean. A claim
    /// that is bound already stays as it is.
    C bind(C claim, Catalogue catalogue);

    /// The ids of the documents that judging a bound claim reads.
    Set<String> needs(C bound, Catalogue catalogue);

    /// Judges a bound claim against the documents that were read.
    Finding judge(C bound, Facts.Read read, Catalogue catalogue);

    /// A claim that was read from a text, bound.
    ///
    /// @param passage the words that carry it
    /// @param rule the name of the rule that read it
    /// @param tentative whether the words around it leave a doubt that it says this, so that it is
    ///     answered only where the facts bear it out
    record Recognized<C extends Claim>(Passage passage, C claim, String rule, boolean tentative) {

        /// A claim that its words leave no doubt about.
        public Recognized(Passage passage, C claim, String rule) {
            this(passage, claim, rule, false);
        }

        /// The same claim on other words.
        public Recognized<C> on(Passage words) {
            return new Recognized<>(words, claim, rule, tentative);
        }
    }
}
