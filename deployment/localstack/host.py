"""Runs LocalStack in this process, without Docker.

LocalStack runs Lambda functions in containers, and takes none that it has no container for. Here nothing invokes a
function through it: functions are created, published and described, and the suite runs their zips under Lambda's own
runtime client. So what would run them is replaced by what only says that it is ready.
"""

from localstack.runtime.main import main
from localstack.services.lambda_.invocation.plugins import DockerRuntimeExecutorPlugin
from localstack.services.lambda_.invocation.runtime_executor import RuntimeExecutor


class Described(RuntimeExecutor):
    """Functions that can be described and not invoked."""

    def start(self, env_vars):
        raise NotImplementedError("Functions are not run by LocalStack here")

    def stop(self):
        pass

    def get_address(self):
        raise NotImplementedError

    get_endpoint_from_executor = get_runtime_endpoint = get_logs = get_address

    def invoke(self, payload):
        raise NotImplementedError

    @classmethod
    def prepare_version(cls, function_version):
        pass

    @classmethod
    def cleanup_version(cls, function_version):
        pass


DockerRuntimeExecutorPlugin.load = lambda self, *arguments, **named: Described

if __name__ == "__main__":
    main()
