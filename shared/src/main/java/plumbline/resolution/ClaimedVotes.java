package plumbline.resolution;

import plumbline.claim.ResolutionClaim.Assertion;

/// Whether a draft claims something of a recorded vote, or tells of an opinion or of another vote.
final class ClaimedVotes {

    private static final int MANY = 3;

    private final ResolutionChooser chooser;

    ClaimedVotes(ResolutionChooser chooser) {
        this.chooser = chooser;
    }

    /// Whether the words claim something of a recorded vote: a vote that is called one, or an
    /// opinion where the sentence says that it is one on a resolution.
    boolean isMeant(Draft draft, Choice choice, ResolutionScene scene) {
        return switch (choice.by()) {
            case NAME -> true;
            case TOPIC ->
                    (choice.words() > 0
                                    || scene.mentioned()
                                    || scene.isDated()
                                    || (draft.strong() && (scene.hasDate() || isRecent(choice))))
                            && (draft.strong()
                                    || scene.mentioned()
                                    || choice.keys() > 1
                                    || (choice.words() > 0 && isRecent(choice) && isPast(draft)))
                            && !(isSoft(draft) && scene.has(ResolutionLanguage.OTHER_FORM));
            case CONTEXT -> !isSoft(draft);
            case DATE, RECENCY -> !isSoft(draft) && (draft.strong() || scene.mentionsResolution());
            case NOTHING -> draft.strong() && (scene.mentioned() || isOfMany(draft));
        };
    }

    /// "Cuba opposed the debate", where "Cuba opposes the debate" may be a position.
    private static boolean isPast(Draft draft) {
        return (draft.assertion() instanceof Assertion.OfVoters
                        || draft.assertion() instanceof Assertion.Alike)
                && draft.verb().filter(ResolutionLanguage.PRESENT::in).isEmpty();
    }

    private boolean isRecent(Choice choice) {
        return choice.isOne() && chooser.isRecent(choice.ids().getFirst());
    }

    /// A list of countries that cast the same vote can only have done so in such a body.
    private static boolean isOfMany(Draft draft) {
        return draft.assertion() instanceof Assertion.CountryVote vote
                && vote.countries().size() >= MANY;
    }

    private static boolean isSoft(Draft draft) {
        return draft.rule().equals("so-many-demanded");
    }
}
