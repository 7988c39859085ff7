package plumbline.store;

import org.junit.jupiter.api.AfterEach;

/// A part of what the table promises. It is checked against each endpoint by a class of its own
/// that names the endpoint.
abstract class TableContract {

    private final TestTable table = new TestTable(endpoint());

    /// The DynamoDB to check.
    abstract TableEndpoint endpoint();

    @AfterEach
    void dropTable() {
        table.drop();
    }

    /// This test's own table, empty at first.
    TestTable table() {
        return table;
    }
}
