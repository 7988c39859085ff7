package plumbline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.FactsInMemory;
import plumbline.check.Checker;
import plumbline.check.TextRequest;
import plumbline.corpus.Corpora;
import plumbline.fact.Countries;
import plumbline.fact.Country;
import plumbline.fact.Document;
import plumbline.fact.Entity;
import plumbline.fact.Resolution;
import plumbline.fact.Vote;
import plumbline.verdict.Verdict;

/// Every roll call that the corpora hold, every country in it, each of the four votes: whatever the
/// form it is said in, the verdict is that of a naive look at the roll call. Each country is spoken
/// of in every form, one resolution after the other.
class EveryStoredRollCallTest {

    private static final Countries COUNTRIES = Countries.builtIn();

    /// Who voted how at one resolution, and what is naively true of it.
    private record RollCall(String symbol, Map<String, Vote> votes) {

        static RollCall of(Resolution resolution) {
            var votes = new TreeMap<String, Vote>();
            resolution
                    .votes()
                    .ifPresent(
                            rollCall -> {
                                for (var vote : Vote.values()) {
                                    rollCall.countries(vote).stream()
                                            .filter(code -> COUNTRIES.byCode(code).isPresent())
                                            .forEach(code -> votes.put(code, vote));
                                }
                            });
            return new RollCall(resolution.id(), votes);
        }

        Verdict did(String code, Vote said) {
            var recorded = votes.get(code);
            if (recorded == said) {
                return Verdict.SUPPORTED;
            }
            return said == Vote.ABSENT && recorded == Vote.ABSTAIN
                    ? Verdict.INEXACT
                    : Verdict.REFUTED;
        }

        Verdict didNot(String code, Vote said) {
            return votes.get(code) == said ? Verdict.REFUTED : Verdict.SUPPORTED;
        }

        Verdict onlyDid(String code, Vote said) {
            if (did(code, said) != Verdict.SUPPORTED) {
                return did(code, said);
            }
            return votes.values().stream().filter(vote -> vote == said).count() == 1
                    ? Verdict.SUPPORTED
                    : Verdict.REFUTED;
        }

        /// Another country that voted so, if there is one.
        Optional<String> companion(String code, Vote said) {
            return votes.keySet().stream()
                    .filter(other -> !other.equals(code) && votes.get(other) == said)
                    .findFirst();
        }
    }

    private static String nameOf(String code) {
        return COUNTRIES.byCode(code).map(Country::name).orElseThrow();
    }

    /// What is said of one country, and whether it is true.
    private record Said(String text, Verdict verdict) {}

    /// A way of saying how a country voted; empty where it cannot be said so of that vote.
    private enum Form {
        ACTIVE {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                return plain(at, code, vote, "%s " + VoteWords.did(vote) + " %s.");
            }
        },
        NEGATED {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                var verb =
                        switch (vote) {
                            case YES -> " did not vote for ";
                            case NO -> " did not vote against ";
                            case ABSTAIN -> " did not abstain on ";
                            case ABSENT -> " was not absent from the vote on ";
                        };
                return Optional.of(
                        new Said(nameOf(code) + verb + at.symbol() + ".", at.didNot(code, vote)));
            }
        },
        PASSIVE {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                return switch (vote) {
                    case YES -> inverted(at, code, vote, "%s was backed by %s.");
                    case NO -> inverted(at, code, vote, "%s was opposed by %s.");
                    case ABSTAIN, ABSENT -> Optional.empty();
                };
            }
        },
        LIST {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                return at.companion(code, vote)
                        .flatMap(
                                other ->
                                        plain(
                                                at,
                                                code,
                                                vote,
                                                nameOf(other)
                                                        + " and %s "
                                                        + VoteWords.did(vote)
                                                        + " %s."));
            }
        },
        EVENT_FIRST {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                return inverted(
                        at, code, vote, "In the vote on %s, %s " + VoteWords.alone(vote) + ".");
            }
        },
        ONLY {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                return vote == Vote.ABSENT
                        ? Optional.empty()
                        : Optional.of(
                                new Said(
                                        "Only "
                                                + nameOf(code)
                                                + " "
                                                + VoteWords.did(vote)
                                                + " "
                                                + at.symbol()
                                                + ".",
                                        at.onlyDid(code, vote)));
            }
        },
        HEADLINE {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                return switch (vote) {
                    case YES -> plain(at, code, vote, "%s votes for %s");
                    case NO -> plain(at, code, vote, "%s votes against %s");
                    case ABSTAIN -> plain(at, code, vote, "%s abstains on %s");
                    case ABSENT -> plain(at, code, vote, "%s skips vote on %s");
                };
            }
        },
        NOMINAL {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                return switch (vote) {
                    case YES -> plain(at, code, vote, "%s's yes to %s was noted.");
                    case NO -> plain(at, code, vote, "%s's no to %s was noted.");
                    case ABSTAIN -> plain(at, code, vote, "%s's abstention on %s was noted.");
                    case ABSENT -> Optional.empty();
                };
            }
        },
        RELATIVE {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                return plain(
                        at, code, vote, "%s, which " + VoteWords.did(vote) + " %s, said no more.");
            }
        },
        AMONG {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                return plain(
                        at,
                        code,
                        vote,
                        "%s was among the countries that " + VoteWords.did(vote) + " %s.");
            }
        },
        JOINED {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                return at.companion(code, vote)
                        .flatMap(
                                other ->
                                        plain(
                                                at,
                                                code,
                                                vote,
                                                "%s joined "
                                                        + nameOf(other)
                                                        + " in "
                                                        + VoteWords.doing(vote)
                                                        + " %s."));
            }
        },
        SIDED {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                return vote == Vote.ABSENT
                        ? Optional.empty()
                        : at.companion(code, vote)
                                .map(
                                        other ->
                                                new Said(
                                                        nameOf(code)
                                                                + " sided with "
                                                                + nameOf(other)
                                                                + " in the vote on "
                                                                + at.symbol()
                                                                + ".",
                                                        at.did(code, vote)));
            }
        },
        WITH_PARTICIPLE {
            @Override
            Optional<Said> say(RollCall at, String code, Vote vote) {
                return inverted(
                        at,
                        code,
                        vote,
                        "%s went to the vote, with %s " + VoteWords.doing(vote) + " it.");
            }
        };

        abstract Optional<Said> say(RollCall at, String code, Vote vote);

        private static Optional<Said> plain(RollCall at, String code, Vote vote, String form) {
            return Optional.of(
                    new Said(form.formatted(nameOf(code), at.symbol()), at.did(code, vote)));
        }

        private static Optional<Said> inverted(RollCall at, String code, Vote vote, String form) {
            return Optional.of(
                    new Said(form.formatted(at.symbol(), nameOf(code)), at.did(code, vote)));
        }
    }

    private static Checker checker(Resolution resolution, List<Entity> groups) {
        var documents = new ArrayList<Document>(groups);
        documents.add(resolution);
        resolution.sources().forEach(id -> documents.add(AResolution.source(id)));
        return new Checker(new FactsInMemory(documents), List.of(new ResolutionFamily()));
    }

    private static List<Verdict> verdicts(Checker checker, String text) {
        return checker.check(new TextRequest(text, Optional.empty(), Optional.empty())).stream()
                .map(claim -> claim.finding().verdict())
                .toList();
    }

    @Test
    void judgesEveryVoteOfEveryCountryAsTheRollCallHasIt() {
        var wrong = new ArrayList<String>();
        var forms = Form.values();
        int turn = 0;
        for (var resolution : Corpora.resolutions()) {
            var rollCall = RollCall.of(resolution);
            if (!resolution.rollCallComplete()) {
                continue;
            }
            var checker = checker(resolution, List.of());
            for (var code : rollCall.votes().keySet()) {
                for (var vote : Vote.values()) {
                    var form = forms[turn++ % forms.length];
                    form.say(rollCall, code, vote)
                            .filter(
                                    said ->
                                            !verdicts(checker, said.text())
                                                    .equals(List.of(said.verdict())))
                            .ifPresent(
                                    said -> wrong.add(said + " " + verdicts(checker, said.text())));
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /// The whole of it: each country, each vote, each form, at each roll call. It takes minutes, so
    /// that it is run with the profile `whole` only.
    @Test
    @Tag("whole")
    void judgesEveryVoteOfEveryCountryInEveryForm() {
        var wrong =
                Corpora.resolutions().parallelStream()
                        .filter(Resolution::rollCallComplete)
                        .flatMap(EveryStoredRollCallTest::wrongInAnyForm)
                        .toList();

        assertThat(wrong).isEmpty();
    }

    private static Stream<String> wrongInAnyForm(Resolution resolution) {
        var rollCall = RollCall.of(resolution);
        var checker = checker(resolution, List.of());
        return rollCall.votes().keySet().stream()
                .flatMap(
                        code ->
                                Stream.of(Vote.values())
                                        .flatMap(
                                                vote ->
                                                        Stream.of(Form.values())
                                                                .flatMap(
                                                                        form ->
                                                                                form
                                                                                        .say(
                                                                                                rollCall,
                                                                                                code,
                                                                                                vote)
                                                                                        .stream())))
                .filter(said -> !verdicts(checker, said.text()).equals(List.of(said.verdict())))
                .map(said -> said + " " + verdicts(checker, said.text()));
    }

    /// Five of those that voted, far apart in the alphabet.
    private static List<String> five(RollCall rollCall) {
        var codes = List.copyOf(rollCall.votes().keySet());
        return Stream.of(0, 1, 2, 3, 4).map(i -> codes.get(i * codes.size() / 5)).toList();
    }

    private static Entity pentad(List<String> members) {
        return new Entity(
                "group:pentad",
                Entity.Kind.GROUP,
                "Pentad states",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                members.stream()
                        .map(code -> new Entity.Member(code, Optional.empty(), Optional.empty()))
                        .toList());
    }

    private static List<Said> onGroup(RollCall rollCall, List<String> members, Vote vote) {
        var those = members.stream().filter(code -> rollCall.votes().get(code) == vote).toList();
        var on = VoteWords.did(vote) + " " + rollCall.symbol() + ".";
        var said = new ArrayList<Said>();
        said.add(new Said("All five Pentad states " + on, truth(those.size() == 5)));
        said.add(new Said("Not all Pentad states " + on, truth(those.size() < 5)));
        said.add(new Said("No Pentad state " + on, truth(those.isEmpty())));
        said.add(new Said("Most Pentad states " + on, truth(those.size() > 2)));
        for (int i = 1; i < 5; i++) {
            var text = i + " of the five Pentad states " + on;
            said.add(new Said(text, truth(those.size() == i)));
        }
        for (var code : members) {
            boolean did = those.contains(code);
            said.add(
                    new Said(
                            "All Pentad states except " + nameOf(code) + " " + on,
                            truth(!did && those.size() == 4)));
            said.add(
                    new Said(
                            "Of the Pentad states, only " + nameOf(code) + " " + on,
                            truth(did && those.size() == 1)));
        }
        return said;
    }

    private static Verdict truth(boolean right) {
        return right ? Verdict.SUPPORTED : Verdict.REFUTED;
    }

    @Test
    void judgesWhatAGroupDidAsTheRollCallHasIt() {
        var wrong = new ArrayList<String>();
        for (var resolution : Corpora.resolutions()) {
            var rollCall = RollCall.of(resolution);
            if (!resolution.rollCallComplete() || rollCall.votes().size() < 5) {
                continue;
            }
            var members = five(rollCall);
            var checker = checker(resolution, List.of(pentad(members)));
            for (var vote : List.of(Vote.YES, Vote.NO, Vote.ABSTAIN)) {
                for (var said : onGroup(rollCall, members, vote)) {
                    var got = verdicts(checker, said.text());
                    if (!got.equals(List.of(said.verdict()))) {
                        wrong.add(said + " " + got);
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
    }
}
