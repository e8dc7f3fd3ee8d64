// Shows the description of the interface. Calls ride on the console's session if there is one, so they carry the
// header by which the gateway tells a script of its own from a foreign page.
window.SwaggerUIBundle({
  url: "/openapi",
  dom_id: "#description",
  deepLinking: true,
  validatorUrl: null,
  // who may call stands in x-roles
  showExtensions: true,
  requestInterceptor: (request) => {
    request.headers["X-Requested-With"] = "JavaScript";
    return request;
  },
});
