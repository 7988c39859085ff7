package plumbline.factfile;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import plumbline.fact.Document;
import plumbline.fact.Election;
import plumbline.fact.Entity;
import plumbline.fact.Resolution;
import plumbline.fact.Source;
import plumbline.fact.Statement;
import plumbline.fact.Vote;

/// Where a document names countries: by their codes, a statement also by the id of their entity.
final class CountryMentions {

    private CountryMentions() {}

    /// Gives the pointer and the code of every mention. The code that an entity of kind `country`
    /// gives to itself is none.
    static void each(Document document, BiConsumer<String, String> mention) {
        switch (document) {
            case Source _ -> {}
            case Entity entity -> ofEntity(entity, mention);
            case Election election -> mention.accept("/country", election.country());
            case Resolution resolution -> ofResolution(resolution, mention);
            case Statement statement -> ofStatement(statement, mention);
        }
    }

    private static void ofEntity(Entity entity, BiConsumer<String, String> mention) {
        entity.country().ifPresent(code -> mention.accept("/country", code));
        for (int i = 0; i < entity.members().size(); i++) {
            var member = entity.members().get(i);
            var dated = member.from().isPresent() || member.until().isPresent();
            mention.accept("/members/" + i + (dated ? "/country" : ""), member.country());
        }
    }

    private static void ofResolution(Resolution resolution, BiConsumer<String, String> mention) {
        resolution
                .votes()
                .ifPresent(
                        votes -> {
                            for (var vote : Vote.values()) {
                                list("/votes/" + vote.word(), votes.countries(vote), mention);
                            }
                        });
        for (int i = 0; i < resolution.corrections().size(); i++) {
            mention.accept(
                    "/corrections/" + i + "/country", resolution.corrections().get(i).country());
        }
        list("/vetoedBy", resolution.vetoedBy(), mention);
    }

    private static void ofStatement(Statement statement, BiConsumer<String, String> mention) {
        var shape = StatementShape.of(statement.predicate());
        if (shape.subject() == StatementShape.Party.COUNTRY) {
            mention.accept("/subject", statement.subject());
        }
        Optional.of(shape.object())
                .filter(party -> party == StatementShape.Party.COUNTRY)
                .flatMap(_ -> statement.object())
                .ifPresent(code -> mention.accept("/object", code));
    }

    private static void list(
            String pointer, List<String> codes, BiConsumer<String, String> mention) {
        for (int i = 0; i < codes.size(); i++) {
            mention.accept(pointer + "/" + i, codes.get(i));
        }
    }
}
