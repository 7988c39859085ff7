package plumbline.http;

import java.util.Optional;
import plumbline.claim.Named;
import plumbline.claim.Period;
import plumbline.claim.StatementClaim;
import plumbline.claim.StatementClaim.Assertion;
import plumbline.claim.StatementClaim.Belonging;
import plumbline.claim.StatementClaim.Happening;
import plumbline.claim.StatementClaim.Length;
import plumbline.claim.StatementClaim.Post;
import plumbline.json.JsonWriter;

/// Claims on statements as `normalized` describes them; no route takes them.
final class StatementClaimJson {

    private StatementClaimJson() {}

    static void write(StatementClaim claim, JsonWriter out) {
        switch (claim.assertion()) {
            case Assertion.HeldOffice held -> held(held, out);
            case Assertion.HeldTwice(var first, var again) -> {
                held(first, out);
                period(out, "againFrom", again.from());
                period(out, "againUntil", again.until());
            }
            case Assertion.OfficeOrder(var person, var post, var nth) -> {
                post(person, post, out);
                out.whole("order", (long) nth);
            }
            case Assertion.Succeeded(var person, var predecessor, var post, var when) -> {
                post(person, post, out);
                NameJson.write(out, "predecessor", predecessor);
                period(out, "from", when);
            }
            case Assertion.Term(var person, var post, var term, var begun, var _) -> {
                post(person, post, out);
                out.whole("term", (long) term);
                period(out, "from", begun);
            }
            case Assertion.TermCount(var person, var post, var terms) -> {
                post(person, post, out);
                FigureJson.write(out, "terms", terms);
            }
            case Assertion.OfficeLength(var person, var post, var length) -> {
                post(person, post, out);
                length(length, out);
            }
            case Assertion.HappenedOn(var happening, var when) -> {
                happening(happening, out);
                out.text("on", when.toString());
            }
            case Assertion.TimeSince(var happening, var length, var anniversary, var at) -> {
                happening(happening, out);
                length(length, out);
                if (anniversary) {
                    out.bool("anniversary", true);
                }
                period(out, "at", at);
            }
            case Assertion.Met(var person, var other, var place, var when) -> {
                NameJson.write(out, "person", person);
                NameJson.write(out, "met", other);
                name(out, "place", place);
                period(out, "on", when);
            }
            case Assertion.Visited(var person, var places, var when, var arrived) -> {
                NameJson.write(out, "person", person);
                NameJson.writeAll(out, "visited", places);
                period(out, arrived ? "arrived" : "on", when);
            }
            case Assertion.Membership(
                            var countries,
                            var organization,
                            var belonging,
                            var when,
                            var until,
                            var together) -> {
                NameJson.writeAll(out, "countries", countries);
                NameJson.write(out, "organization", organization);
                out.text("belonging", belonging.name());
                period(out, belonging == Belonging.MEMBER ? "at" : "on", when);
                period(out, "until", until);
                out.text("together", together.map(Enum::name));
            }
            case Assertion.MembershipLength(var countries, var organization, var length) -> {
                NameJson.writeAll(out, "countries", countries);
                NameJson.write(out, "organization", organization);
                length(length, out);
            }
            case Assertion.MembershipOrder(var country, var organization, var nth, var left) -> {
                NameJson.write(out, "country", country);
                NameJson.write(out, "organization", organization);
                out.text("belonging", (left ? Belonging.LEFT : Belonging.JOINED).name());
                out.text("order", nth.map(String::valueOf).or(() -> Optional.of("last")));
            }
            case Assertion.MemberCount(var organization, var members) -> {
                NameJson.write(out, "organization", organization);
                FigureJson.write(out, "members", members);
            }
        }
    }

    private static void held(Assertion.HeldOffice held, JsonWriter out) {
        post(held.person(), held.post(), out);
        period(out, "from", held.from());
        period(out, "until", held.until());
        period(out, "at", held.at());
        if (held.current()) {
            out.bool("current", true);
        }
    }

    private static void post(Named person, Post post, JsonWriter out) {
        NameJson.write(out, "person", person);
        out.text("office", post.office());
        name(out, "country", post.country());
    }

    private static void length(Length length, JsonWriter out) {
        FigureJson.write(out, "length", length.figure());
        out.text("unit", length.unit().name());
    }

    private static void happening(Happening happening, JsonWriter out) {
        switch (happening) {
            case Happening.Independence(var countries, var of, var declared) -> {
                var member = declared ? "declaredIndependence" : "independent";
                if (countries.size() == 1) {
                    NameJson.write(out, member, countries.getFirst());
                } else {
                    NameJson.writeAll(out, member, countries);
                }
                name(out, "independentOf", of);
            }
            case Happening.Relations(var country, var other) -> {
                NameJson.write(out, "relations", country);
                NameJson.write(out, "with", other);
            }
            case Happening.Occasion(var event, var place, var _) -> {
                NameJson.write(out, "event", event);
                name(out, "place", place);
            }
        }
    }

    private static void name(JsonWriter out, String member, Optional<Named> named) {
        named.ifPresent(given -> NameJson.write(out, member, given));
    }

    private static void period(JsonWriter out, String member, Optional<Period> period) {
        out.text(member, period.map(Period::toString));
    }
}
