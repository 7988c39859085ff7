package plumbline.statement;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plumbline.claim.Named;

/// The persons that a sentence, or its beginning, names.
///
/// @param persons each once, in order; one without ids where it is not known who is meant
/// @param subject the one that it is about: who opens it, and is not one of several
/// @param stranger whether somebody who is not stored is spoken of before any of them
record Scene(List<Named> persons, Optional<Named> subject, boolean stranger) {

    Scene {
        persons = List.copyOf(persons);
    }

    boolean isEmpty() {
        return persons.isEmpty() && !stranger;
    }

    /// The one person that a pronoun after it stands for: the only one, or the one that it is
    /// about, where nobody else in it fits.
    Optional<Named> one(Predicate<Named> fits) {
        if (stranger || persons.isEmpty()) {
            return Optional.empty();
        }
        if (persons.size() == 1) {
            return Optional.of(persons.getFirst()).filter(Scene::isKnown);
        }
        return subject.filter(Scene::isKnown)
                .filter(
                        one ->
                                persons.stream()
                                        .filter(other -> !other.ids().equals(one.ids()))
                                        .noneMatch(other -> !isKnown(other) || fits.test(other)));
    }

    static boolean isKnown(Named named) {
        return named.ids().size() == 1;
    }
}
