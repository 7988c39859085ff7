package plumbline.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plumbline.fact.Election.Contest;
import plumbline.fact.PartialDate;
import plumbline.fact.Resolution.Body;

/// Which stored election or resolution a claim is about.
public sealed interface EventReference {

    /// One that is named outright, by an id that may or may not be stored.
    record ById(String id) implements EventReference {}

    /// One of those that could be meant, best first: what binding made of a description. None
    /// where nothing stored fits it.
    record AnyOf(List<String> ids) implements EventReference {
        public AnyOf {
            ids = List.copyOf(ids);
        }
    }

    /// An election described by where, when and what kind it was.
    ///
    /// @param country code of the country
    /// @param when the year, month or day
    /// @param area part of the country
    /// @param publishedOn when the claim was published: a later election is never meant
    record OfElection(
            String country,
            PartialDate when,
            Optional<Contest> contest,
            OptionalInt round,
            Optional<String> area,
            Optional<LocalDate> publishedOn)
            implements EventReference {}

    /// A resolution described by its topic and time.
    ///
    /// @param topic words of its title, an alias or its keywords
    record OfResolution(
            String topic,
            Optional<PartialDate> when,
            Optional<Body> body,
            Optional<LocalDate> publishedOn)
            implements EventReference {}
}
