//! `s3s-fs`, serving an empty folder on loopback.

use std::net::SocketAddr;

use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use rusty_s3::{Bucket, Credentials, UrlStyle};
use s3s::auth::SimpleAuth;
use s3s::service::{S3Service, S3ServiceBuilder};
use s3s_fs::FileSystem;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

const KEY: &str = "reader";
const SECRET: &str = "secret";

/// Stopped on drop.
pub struct Server {
    address: SocketAddr,
    agent: ureq::Agent,
    _folder: tempfile::TempDir,
    _runtime: Runtime,
}

impl Server {
    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut service = S3ServiceBuilder::new(FileSystem::new(folder.path()).unwrap());
        service.set_auth(SimpleAuth::from_single(KEY, SECRET));
        let service = service.build();
        let runtime = Runtime::new().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        runtime.spawn(serve(listener, service));
        // The server closes a connection if it did not read the whole body.
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_idle_connections(0);
        Self {
            address,
            agent: agent.build().into(),
            _folder: folder,
            _runtime: runtime,
        }
    }

    pub fn credentials(&self) -> Credentials {
        Credentials::new(KEY, SECRET)
    }

    pub fn bucket(&self, name: &'static str) -> Bucket {
        let endpoint = format!("http://{}", self.address).parse().unwrap();
        Bucket::new(endpoint, UrlStyle::Path, name, "us-east-1").unwrap()
    }

    pub fn send(
        &self,
        method: &str,
        url: &impl ToString,
        headers: &[(&str, &str)],
        body: &str,
    ) -> http::Response<Vec<u8>> {
        let request = http::Request::builder().method(method).uri(url.to_string());
        let request = headers.iter().fold(request, |request, (name, value)| {
            request.header(*name, *value)
        });
        let response = match body {
            "" if method != "PUT" => self.agent.run(request.body(()).unwrap()),
            body => self.agent.run(request.body(body).unwrap()),
        };
        let (head, mut body) = response.unwrap().into_parts();
        http::Response::from_parts(head, body.read_to_vec().unwrap())
    }
}

async fn serve(listener: TcpListener, service: S3Service) {
    loop {
        let (stream, _) = listener.accept().await.unwrap();
        let service = service.clone();
        tokio::spawn(async move {
            let builder = Builder::new(TokioExecutor::new());
            // A client that disconnects does not fail the test.
            let _ = builder
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}
