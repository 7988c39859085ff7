package plumbline.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static plumbline.resolution.AResolution.aResolution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.catalogue.FactsInMemory;
import plumbline.check.Checker;
import plumbline.check.TextRequest;
import plumbline.fact.Countries;
import plumbline.fact.Country;
import plumbline.fact.Document;
import plumbline.fact.Resolution;
import plumbline.fact.Vote;
import plumbline.verdict.CheckedClaim;
import plumbline.verdict.Verdict;

/// Every member's vote, said in many ways, each of the four votes of every one: the verdicts are
/// those of a naive look at the roll call.
class EveryRecordedVoteTest {

    private static final List<Vote> DEALT = List.of(Vote.YES, Vote.NO, Vote.ABSTAIN, Vote.ABSENT);
    private static final Map<String, Vote> ROLL_CALL = rollCall();
    private static final Resolution RESOLUTION = resolution();
    private static final Checker CHECKER =
            new Checker(
                    new FactsInMemory(
                            List.<Document>of(RESOLUTION, AResolution.source(AResolution.SOURCE))),
                    List.of(new ResolutionFamily()));

    /// Every member of the United Nations, with votes dealt out by its place in the alphabet.
    private static Map<String, Vote> rollCall() {
        var votes = new java.util.TreeMap<String, Vote>();
        int dealt = 0;
        for (var country : Countries.builtIn().all()) {
            if (country.unMember()) {
                votes.put(country.code(), DEALT.get((dealt * 7 / 3) % DEALT.size()));
                dealt++;
            }
        }
        return votes;
    }

    private static Resolution resolution() {
        var builder = aResolution().called("A/RES/90/17").alias("the mountain lakes resolution");
        var byVote = new EnumMap<Vote, List<String>>(Vote.class);
        ROLL_CALL.forEach(
                (code, vote) -> byVote.computeIfAbsent(vote, key -> new ArrayList<>()).add(code));
        byVote.forEach((vote, codes) -> builder.voted(vote, codes.toArray(String[]::new)));
        return builder.stored();
    }

    /// A way of saying how one country voted.
    enum Form {
        ACTIVE {
            @Override
            String say(String country, Vote vote) {
                return country + " " + VoteWords.did(vote) + " A/RES/90/17.";
            }
        },
        EVENT_FIRST {
            @Override
            String say(String country, Vote vote) {
                return "In the vote on resolution 90/17, "
                        + country
                        + " "
                        + VoteWords.alone(vote)
                        + ".";
            }
        },
        PERFECT {
            @Override
            String say(String country, Vote vote) {
                return country
                        + " has "
                        + VoteWords.alone(vote)
                        + " on the mountain lakes resolution.";
            }
        },
        RELATIVE {
            @Override
            String say(String country, Vote vote) {
                return country
                        + ", which "
                        + VoteWords.did(vote)
                        + " A/RES/90/17, said nothing more.";
            }
        },
        ASIDE {
            @Override
            String say(String country, Vote vote) {
                return country + ", after some delay, " + VoteWords.did(vote) + " A/RES/90/17.";
            }
        },
        AMONG {
            @Override
            String say(String country, Vote vote) {
                return country
                        + " was among the countries that "
                        + VoteWords.did(vote)
                        + " A/RES/90/17.";
            }
        },
        AMONG_INVERTED {
            @Override
            String say(String country, Vote vote) {
                return "Among those that "
                        + VoteWords.did(vote)
                        + " A/RES/90/17 was "
                        + country
                        + ".";
            }
        },
        LIST {
            @Override
            String say(String country, Vote vote) {
                return country
                        + " and "
                        + other(country, vote)
                        + " "
                        + VoteWords.did(vote)
                        + " A/RES/90/17.";
            }
        },
        LONG_LIST {
            @Override
            String say(String country, Vote vote) {
                var other = other(country, vote);
                return other
                        + ", "
                        + country
                        + " as well as "
                        + other
                        + " all "
                        + VoteWords.did(vote)
                        + " A/RES/90/17.";
            }
        },
        WITH_PARTICIPLE {
            @Override
            String say(String country, Vote vote) {
                return "A/RES/90/17 went to the vote with " + country + " " + doing(vote) + ".";
            }
        },
        JOINED {
            @Override
            String say(String country, Vote vote) {
                return country
                        + " joined "
                        + other(country, vote)
                        + " in "
                        + VoteWords.doing(vote)
                        + " A/RES/90/17.";
            }
        },
        DID_TOO {
            @Override
            String say(String country, Vote vote) {
                return other(country, vote)
                        + " "
                        + VoteWords.did(vote)
                        + " A/RES/90/17, and so did "
                        + country
                        + ".";
            }
        },
        ATTRIBUTED {
            @Override
            String say(String country, Vote vote) {
                return "The delegation said that "
                        + country
                        + " "
                        + VoteWords.did(vote)
                        + " A/RES/90/17.";
            }
        };

        abstract String say(String country, Vote vote);

        private static String doing(Vote vote) {
            return switch (vote) {
                case YES -> "voting in favour";
                case NO -> "voting against";
                case ABSTAIN -> "abstaining";
                case ABSENT -> "staying away";
            };
        }
    }

    /// Another country that did vote so.
    private static String other(String country, Vote vote) {
        return ROLL_CALL.entrySet().stream()
                .filter(entry -> entry.getValue() == vote)
                .map(entry -> nameOf(entry.getKey()))
                .filter(name -> !name.equals(country))
                .findFirst()
                .orElseThrow();
    }

    private static String nameOf(String code) {
        return Countries.builtIn().byCode(code).map(Country::name).orElseThrow();
    }

    /// Right, wrong, or the near miss of rule 12: who abstained did not vote, in a way.
    private static Verdict naive(Vote recorded, Vote said) {
        if (recorded == said) {
            return Verdict.SUPPORTED;
        }
        return said == Vote.ABSENT && recorded == Vote.ABSTAIN ? Verdict.INEXACT : Verdict.REFUTED;
    }

    private static Stream<CheckedClaim> claims(String text, String country) {
        return CHECKER.check(new TextRequest(text, Optional.empty(), Optional.empty())).stream()
                .filter(claim -> claim.passage().orElseThrow().text().contains(country));
    }

    @ParameterizedTest
    @EnumSource
    void judgesWhatEveryCountryIsSaidToHaveDone(Form form) {
        var wrong = new ArrayList<String>();
        ROLL_CALL.forEach(
                (code, recorded) -> {
                    for (var said : Vote.values()) {
                        var name = nameOf(code);
                        var text = form.say(name, said);
                        var verdicts =
                                claims(text, name).map(claim -> claim.finding().verdict()).toList();
                        if (!verdicts.equals(List.of(naive(recorded, said)))) {
                            wrong.add(text + " " + verdicts + " not " + naive(recorded, said));
                        }
                    }
                });

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void judgesWhatEveryCountryIsSaidNotToHaveDone(Vote said) {
        var wrong = new ArrayList<String>();
        ROLL_CALL.forEach(
                (code, recorded) -> {
                    var name = nameOf(code);
                    var text = name + " " + didNot(said) + " A/RES/90/17.";
                    var expected = recorded == said ? Verdict.REFUTED : Verdict.SUPPORTED;
                    var verdicts =
                            claims(text, name).map(claim -> claim.finding().verdict()).toList();
                    if (said != Vote.ABSENT && !verdicts.equals(List.of(expected))) {
                        wrong.add(text + " " + verdicts + " not " + expected);
                    }
                });

        assertThat(wrong).isEmpty();
    }

    private static String didNot(Vote vote) {
        return switch (vote) {
            case YES -> "did not vote for";
            case NO -> "did not vote against";
            case ABSTAIN -> "did not abstain on";
            case ABSENT -> "was not absent from the vote on";
        };
    }
}
