package plumbline.deployment;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// The zips of the template, unpacked and ready to run over a DynamoDB.
///
/// @param folder where they are unpacked
/// @param dynamoDb the endpoint of DynamoDB
record Zips(Path folder, URI dynamoDb) {

    /// The zip that an event is for: the event's name begins with its function's.
    FunctionZip of(String event) throws IOException {
        return Template.read().functions().stream()
                .map(Template.Function::zip)
                .filter(zip -> event.startsWith(zip.name()))
                .findFirst()
                .orElseThrow();
    }

    /// Runs a function over a table.
    RunningFunction start(FunctionZip zip, String table) throws IOException {
        return start(zip, environment(table));
    }

    /// Runs a function to the moment of its snapshot.
    RunningFunction startForSnapshot(FunctionZip zip, String table) throws IOException {
        var environment = new HashMap<>(environment(table));
        environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        return start(zip, environment);
    }

    private RunningFunction start(FunctionZip zip, Map<String, String> environment)
            throws IOException {
        var root = folder.resolve(zip.name());
        if (!Files.exists(root)) {
            zip.unpack(root);
        }
        return RunningFunction.start(root, zip.handler(), environment);
    }

    /// What the template sets, and what Lambda does.
    private Map<String, String> environment(String table) {
        return Map.of(
                "PLUMBLINE_TABLE", table,
                "PLUMBLINE_DYNAMODB_ENDPOINT", dynamoDb.toString(),
                "AWS_REGION", "us-east-1",
                "AWS_ACCESS_KEY_ID", "local",
                "AWS_SECRET_ACCESS_KEY", "local");
    }
}
