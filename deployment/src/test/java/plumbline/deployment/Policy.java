package plumbline.deployment;

import static plumbline.deployment.Template.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// What a function's role allows.
///
/// @param statements every statement of its policies
record Policy(List<Statement> statements) {

    private static final String LEADING_KEYS = "dynamodb:LeadingKeys";
    private static final Object TABLE = Map.of("Fn::GetAtt", "FactTable.Arn");

    /// An allowance of a policy.
    ///
    /// @param resource what it is for, as the template has it
    /// @param keys the partition keys that it is limited to, each with `*` as a wildcard
    record Statement(List<String> actions, Object resource, List<String> keys) {}

    /// The policy of a function of a template.
    static Policy of(Template template, Template.Function function) {
        var role = map(template.resources("AWS::IAM::Role").get(function.id() + "Role"));
        var statements = new ArrayList<Statement>();
        for (var policy : Template.list(role.get("Policies"))) {
            var document = map(map(policy).get("PolicyDocument"));
            for (var statement : Template.list(document.get("Statement"))) {
                statements.add(statement(map(statement)));
            }
        }
        return new Policy(statements);
    }

    private static Statement statement(Map<String, Object> statement) {
        if (!"Allow".equals(statement.get("Effect"))) {
            throw new IllegalArgumentException("No allowance: " + statement);
        }
        var keys = new ArrayList<String>();
        for (var operator : map(statement.getOrDefault("Condition", Map.of())).values()) {
            keys.addAll(Template.texts(map(operator).get(LEADING_KEYS)));
        }
        return new Statement(
                Template.texts(statement.get("Action")),
                statement.getOrDefault("Resource", "none"),
                keys);
    }

    /// A policy as IAM has it.
    ///
    /// @param table the table's ARN
    static Policy deployed(JsonNode document, String table) {
        var statements = new ArrayList<Statement>();
        for (var statement : document.path("Statement")) {
            var keys = new ArrayList<String>();
            for (var operator : statement.path("Condition")) {
                keys.addAll(texts(operator.path(LEADING_KEYS)));
            }
            var resource = statement.path("Resource").asString("");
            statements.add(
                    new Statement(
                            texts(statement.path("Action")),
                            resource.equals(table) ? TABLE : resource,
                            keys));
        }
        return new Policy(statements);
    }

    private static List<String> texts(JsonNode node) {
        return node.isString()
                ? List.of(node.asString(""))
                : node.valueStream().map(each -> each.asString("")).toList();
    }

    /// What it allows on the table, as calls: an action, and a pattern of partition keys.
    Set<RecordedTable.Call> onTable() {
        var allowed = new TreeSet<RecordedTable.Call>();
        for (var statement : statements) {
            if (statement.resource().equals(TABLE)) {
                var keys = statement.keys().isEmpty() ? List.of("*") : statement.keys();
                for (var action : statement.actions()) {
                    keys.forEach(key -> allowed.add(new RecordedTable.Call(action, key)));
                }
            }
        }
        return allowed;
    }

    /// What it allows on anything else.
    List<Statement> elsewhere() {
        return statements.stream().filter(each -> !each.resource().equals(TABLE)).toList();
    }
}
